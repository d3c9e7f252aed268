using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using ThiDua.Service.Hosting;

namespace ThiDua.Cli.Connection;

/// <summary>The service, running in this process.</summary>
internal sealed class LocalService : IAsyncDisposable
{
    /// <summary>A free port, for this machine only.</summary>
    public const string AnyLoopbackPort = "http://127.0.0.1:0";

    private readonly WebApplication _application;

    private LocalService(WebApplication application)
    {
        _application = application;
        Addresses = [.. application.Urls.Select(url => new Uri(url))];
    }

    /// <summary>Where it listens, ports as they are.</summary>
    public IReadOnlyList<Uri> Addresses { get; }

    /// <summary>Starts the service.</summary>
    /// <param name="urls">Where to listen.</param>
    /// <param name="settings">The user's own templates, profiles and fonts.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="configure">Adds to it before it is built.</param>
    /// <exception cref="CommandFailure">It cannot listen there.</exception>
    public static async Task<LocalService> StartAsync(
        IReadOnlyList<string> urls, ConnectionSettings settings, CancellationToken cancellation, Action<WebApplicationBuilder>? configure = null)
    {
        var application = Build(
            new ServiceOptions
            {
                Urls = urls,
                TemplateDirectory = settings.TemplatesDirectory,
                ProfileDirectory = settings.ProfilesDirectory,
                DraftDirectory = settings.DraftsDirectory,
                FontDirectory = settings.FontsDirectory,
            },
            configure);
        await ListenAsync(application, urls, cancellation);
        return new LocalService(application);
    }

    /// <summary>What the service works with.</summary>
    public IServiceProvider Services => _application.Services;

    /// <summary>Starts a server; one that cannot listen is disposed.</summary>
    /// <exception cref="CommandFailure">It cannot listen there.</exception>
    public static async Task ListenAsync(WebApplication application, IReadOnlyList<string> urls, CancellationToken cancellation)
    {
        try
        {
            await application.StartAsync(cancellation);
        }
        catch (Exception e)
        {
            await application.DisposeAsync();
            if (e is IOException or SocketException or InvalidOperationException or FormatException)
                throw CommandFailure.BadInput(Messages.CannotListen(string.Join(';', urls), Cause(e)));

            throw;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private static WebApplication Build(ServiceOptions options, Action<WebApplicationBuilder>? configure)
    {
        try
        {
            return ThiDuaService.Build(options, configure);
        }
        catch (StartException fault)
        {
            throw fault.Code switch
            {
                StartException.FontsUnusable => CommandFailure.BadInput(Messages.FontsUnusable(options.FontDirectory ?? "", fault.Message)),
                StartException.ProfilesUnusable => CommandFailure.BadInput(Messages.ProfilesUnusable(options.ProfileDirectory ?? "", fault.Message)),
                _ => new CommandFailure(ExitCode.Failed, [Messages.RulesUnusable(fault.Message)]),
            };
        }
    }

    private static string Cause(Exception failure)
    {
        for (var at = failure; at is not null; at = at.InnerException)
        {
            if (at is SocketException socket)
                return Messages.SocketCause(socket.SocketErrorCode) ?? socket.Message;
        }

        return Messages.AddressUnusable;
    }
}
