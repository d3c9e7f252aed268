using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using ThiDua.Service.Hosting;
using ThiDua.Web.Hosting;

namespace ThiDua.Tests.Web;

/// <summary>The pages with their service on free ports, and a client that comes from one of the pages.</summary>
public sealed partial class RunningSite : IAsyncLifetime
{
    private readonly WebApplication _service = ThiDuaService.Build(new ServiceOptions { Urls = ["http://127.0.0.1:0"] });
    private readonly WebApplication _site;

    public RunningSite() => _site = ClerkSite.Build(new ClerkSiteOptions { Urls = ["http://127.0.0.1:0"] }, _service.Services);

    public IServiceProvider Services => _service.Services;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await _site.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_site.Urls.Single()) };
        var page = await Client.GetStringAsync(new Uri("/", UriKind.Relative));
        Client.DefaultRequestHeaders.Add("X-Thidua-Guard", Guard().Match(page).Groups[1].Value);
    }

    public async Task<(int Status, System.Text.Json.JsonElement Body)> SendAsync(HttpMethod method, string url, object? body = null)
    {
        using var request = new HttpRequestMessage(method, url) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _site.DisposeAsync();
        await _service.DisposeAsync();
    }

    [GeneratedRegex("name=\"guard\" content=\"([^\"]+)\"")]
    private static partial Regex Guard();
}
