using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Service.Drafts;
using ThiDua.Service.Hosting;
using ThiDua.Web.Hosting;

namespace ThiDua.Tests.Web.Guards;

/// <summary>The pages are safe by default.</summary>
public sealed class GuardTests : IAsyncLifetime
{
    private readonly WebApplication _service = ThiDuaService.Build(new ServiceOptions { Urls = ["http://127.0.0.1:0"] });
    private WebApplication _site = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _site = ClerkSite.Build(new ClerkSiteOptions { Urls = ["http://127.0.0.1:0"] }, _service.Services);
        await _site.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_site.Urls.First()) };
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
        await _service.DisposeAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cu-the-hoa")]
    [InlineData("/api/units?q=binh")]
    [InlineData("/khong-co")]
    public async Task Nothing_but_the_site_s_own_is_run_loaded_or_embedded(string path)
    {
        var answer = await _client.GetAsync(path);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task No_page_names_an_address_of_others()
    {
        foreach (var path in new[] { "/", "/cu-the-hoa" })
        {
            Assert.DoesNotMatch("(src|href)=\"(https?:)?//", await _client.GetStringAsync(path));
        }
    }

    [Theory]
    [InlineData("POST", "/api/drafts")]
    [InlineData("PUT", "/api/drafts/0123456789abcdef0123456789abcdef")]
    [InlineData("DELETE", "/api/drafts/0123456789abcdef0123456789abcdef")]
    [InlineData("POST", "/api/localizations")]
    public async Task A_call_from_elsewhere_changes_nothing(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path)
        {
            Content = new StringContent("""{"kind": "document", "revision": 0, "title": "x", "content": {}}""", Encoding.UTF8, "application/json"),
        };
        var answer = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(_service.Services.GetRequiredService<DraftBook>().List());
    }

    [Fact]
    public async Task A_name_of_others_that_points_here_gets_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "evil.example";

        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await _client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/assets/x/../../etc/passwd")]
    [InlineData("/assets/x/%2e%2e%2fsite.css")]
    [InlineData("/ban-nhap/..%2f..%2fkeys")]
    [InlineData("/ban-nhap/0123456789ABCDEF0123456789ABCDEF")]
    public async Task No_path_leads_out(string path) => Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(path)).StatusCode);
}
