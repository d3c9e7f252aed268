using ThiDua.Cli.Commands;
using ThiDua.Client;

namespace ThiDua.Cli.Connection;

/// <summary>A service to call: a running one, or one embedded in this command for as long as it runs.</summary>
internal sealed class ServiceConnection : IAsyncDisposable
{
    private readonly LocalService? _embedded;
    private readonly ThiDuaClient _client;
    private readonly CommandContext _context;

    private ServiceConnection(Uri address, LocalService? embedded, CommandContext context)
    {
        Address = address;
        _embedded = embedded;
        _context = context;
        _client = ThiDuaClient.Connect(address, context.Settings.Timeout);
    }

    /// <summary>Where the service listens.</summary>
    public Uri Address { get; }

    /// <summary>Whether the service is embedded in this command.</summary>
    public bool IsEmbedded => _embedded is not null;

    /// <summary>The service that the command line names; an embedded one is started.</summary>
    /// <exception cref="CommandFailure">The embedded service cannot start.</exception>
    public static async Task<ServiceConnection> OpenAsync(CommandContext context)
    {
        if (context.Settings.Server is { } server)
            return new ServiceConnection(server, null, context);

        var embedded = await context.Waiting.ForAsync(
            Messages.WaitingForService,
            () => LocalService.StartAsync([LocalService.AnyLoopbackPort], context.Settings, context.Cancellation));
        return new ServiceConnection(embedded.Addresses[0], embedded, context);
    }

    /// <summary>Makes a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="optionOf">The option that fills a field of the request, or null to leave the field's name; null for the usual fields.</param>
    /// <exception cref="CommandFailure">It failed.</exception>
    public async Task<T> CallAsync<T>(Func<ThiDuaClient, CancellationToken, Task<T>> call, Func<string, string?>? optionOf = null)
    {
        try
        {
            return await call(_client, _context.Cancellation);
        }
        catch (ThiDuaException failure)
        {
            throw ServiceFailure.From(failure, _context.Settings, optionOf);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_embedded is not null)
            await _embedded.DisposeAsync();
    }
}
