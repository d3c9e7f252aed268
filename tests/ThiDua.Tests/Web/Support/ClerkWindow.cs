using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ThiDua.Tests.Web.Support;

/// <summary>A clerk's window.</summary>
internal sealed class ClerkWindow : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    public ClerkWindow(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.PageError += (_, fault) => _faults.Add(fault);
        page.Console += (_, message) =>
        {
            // A refused call is told by the page; the browser notes it as well.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                _faults.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>What went wrong in the scripts of its pages.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Opens another tab of the same clerk.</summary>
    public async Task<IPage> TabAsync(string path)
    {
        var page = await _context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Brings a superior's plan in and waits for its pages.</summary>
    public async Task BringAsync(string name, byte[] file)
    {
        await Page.GotoAsync("/cu-the-hoa");
        await Page.SetInputFilesAsync("#file", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = file });
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex("/ban-nhap/"));
        await Page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await Page.WaitForSelectorAsync("#parent-pages svg");
    }

    /// <summary>Chooses a unit by typing.</summary>
    public async Task ChooseUnitAsync(string typed)
    {
        await Page.FillAsync("#unit", typed);
        await Page.WaitForSelectorAsync("#unit-list li");
        await Page.PressAsync("#unit", "Enter");
        await Page.WaitForFunctionAsync("() => document.getElementById('unit').value === JSON.parse(localStorage.getItem('thidua-unit') ?? '{}').name");
    }

    /// <summary>The file that a click brings.</summary>
    public async Task<(string Name, byte[] Content)> DownloadAsync(string button)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.ClickAsync(button));
        await using var stream = await download.CreateReadStreamAsync();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return (download.SuggestedFilename, copy.ToArray());
    }

    /// <summary>Waits until the draft is saved.</summary>
    public Task SavedAsync() => Page.WaitForFunctionAsync("() => document.getElementById('saved').textContent.startsWith('Đã lưu')");

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_faults);
    }
}
