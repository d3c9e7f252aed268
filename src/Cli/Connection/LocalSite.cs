using Microsoft.AspNetCore.Builder;
using ThiDua.Web.Hosting;

namespace ThiDua.Cli.Connection;

/// <summary>The pages for clerks, running in this process beside the service.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LocalSite(WebApplication application)
    {
        _application = application;
        Addresses = [.. application.Urls.Select(url => new Uri(url))];
    }

    /// <summary>Where they listen, ports as they are.</summary>
    public IReadOnlyList<Uri> Addresses { get; }

    /// <summary>Starts the pages.</summary>
    /// <param name="urls">Where to listen.</param>
    /// <param name="service">The service they work with.</param>
    /// <param name="keys">Directory of the keys that guard forms; null for keys of this run.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="configure">Adds to them before they are built.</param>
    /// <exception cref="CommandFailure">They cannot listen there.</exception>
    public static async Task<LocalSite> StartAsync(
        IReadOnlyList<string> urls, LocalService service, string? keys, CancellationToken cancellation, Action<WebApplicationBuilder> configure)
    {
        var application = ClerkSite.Build(new ClerkSiteOptions { Urls = urls, KeyDirectory = keys }, service.Services, configure);
        await LocalService.ListenAsync(application, urls, cancellation);
        return new LocalSite(application);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
