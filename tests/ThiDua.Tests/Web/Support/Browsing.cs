using Microsoft.Playwright;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Web.Support;

/// <summary>A service and a browser, shared by the tests of a class. Nothing is started where there is no browser.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private ClerkServer? _server;

    /// <summary>The service.</summary>
    internal ClerkServer Server => _server!;

    public async Task InitializeAsync()
    {
        if (!Tools.IsThere(Tool.Chromium))
        {
            return;
        }

        _server = await ClerkServer.StartAsync();
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Tools.PathOf("chromium"), Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>A new window of a clerk of its own, as on another machine, that fails the test on any script error.</summary>
    internal async Task<ClerkWindow> OpenAsync(string path = "/", int width = 1366, int height = 768)
    {
        var context = await _browser!.NewContextAsync(new() { BaseURL = Server.Url, ViewportSize = new() { Width = width, Height = height }, AcceptDownloads = true, Locale = "vi-VN" });
        context.SetDefaultTimeout(30_000);
        var window = new ClerkWindow(context, await context.NewPageAsync());
        await window.Page.GotoAsync(path);
        return window;
    }
}
