using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using ThiDua.Tests.Cli;
using ThiDua.Tests.Support;
using ThiDua.Tests.Web.Support;

namespace ThiDua.Tests.Web.Jobs;

/// <summary>The papers of an award, on the page.</summary>
[Collection(InBrowser.Name)]
public sealed class AwardJobTests(Browsing browsing) : IClassFixture<Browsing>, IDisposable
{
    private const int Count = 120;

    private static readonly string[] Surnames = ["Lò", "Vàng", "Giàng", "Tẩn", "Nguyễn", "Trần"];
    private static readonly string[] Given = ["Thị Hoa", "Văn Páo", "A Sử", "Thị Mây", "Văn Dũng", "Minh Quang", "Thị Lan", "Văn Chung", "A Páo", "Thị Xuân", "Hồng Hạnh", "Văn Sơn", "A Lử", "Thị Thắm", "Văn Kiên", "Thị Én", "Văn Phúc", "A Chu", "Thị Sao", "Văn Bình"];

    /// <summary>The facts that the papers need beside award and list, in the order of the page.</summary>
    private static readonly (string Field, string Value)[] Facts =
    [
        ("campaign", "Đổi mới sáng tạo và chuyển đổi số"), ("from", "2026"),
        ("meeting-number", "12"), ("meeting-date", "10/11/2026"),
        ("submission-number", "45"), ("submission-date", "12/11/2026"), ("submission-signerName", "Hoàng Thị Hương"),
        ("decision-number", "310"), ("decision-date", "16/11/2026"), ("decision-signerName", "Trần Thanh Tuấn"),
    ];

    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [RequiresTool(Tool.Chromium)]
    public async Task A_list_pasted_once_gives_all_papers_in_one_file_and_they_agree()
    {
        await using var window = await browsing.OpenAsync();
        var page = window.Page;
        await page.ClickAsync("main a[href='/khen-thuong']");
        await window.ChooseUnitAsync("xã bình lư");
        await page.ClickAsync("#begin");
        await page.WaitForSelectorAsync("#tab-submission");
        await FillFactsAsync(page);
        await page.ClickAsync("#tab-list");
        if (!await page.Locator("#nominees-paste-text").IsVisibleAsync())
        {
            await page.ClickAsync("#nominees-paste summary");
        }

        await page.FillAsync("#nominees-paste-text", "Họ và tên\tLoại\tChức vụ, đơn vị\n" + string.Join('\n', Names.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"{name}\tcá nhân\tNông dân bản số {i + 1}"))));
        await page.ClickAsync("#nominees-paste button");
        await Assertions.Expect(page.Locator("#nominees-119-name")).ToHaveValueAsync(Names[^1]);
        await page.ClickAsync("#tab-decision");
        await Assertions.Expect(page.Locator("#pages-decision")).ToContainTextAsync(Names[0]);
        await window.SavedAsync();
        var all = await window.DownloadAsync("#all");

        using var zip = new ZipArchive(new MemoryStream(all.Content));
        Assert.True(zip.Entries.Count >= 6, string.Join(", ", zip.Entries.Select(entry => entry.FullName)));
        Assert.All(zip.Entries, entry => Assert.Matches("^[A-Za-z0-9.-]+$", entry.FullName));
        var decision = TextOf(zip, "quyet-dinh");
        var certificates = TextOf(zip, "giay-khen");
        Assert.All(Names, name => Assert.Contains(name, decision, StringComparison.OrdinalIgnoreCase));
        Assert.All(Names, name => Assert.Contains(name, certificates, StringComparison.OrdinalIgnoreCase));

        await page.ClickAsync("#tab-decision");
        var word = await window.DownloadAsync("[data-paper=decision][data-format=docx]");
        var data = await window.DownloadAsync("[data-paper=decision][data-format=json]");
        var run = await CliRun.OfAsync(["render", "award.decision", "--unit", "xã Bình Lư, tỉnh Lai Châu", "--data", _at.Write("d.json", data.Content), "--out", _at.Output]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(await File.ReadAllBytesAsync(Directory.GetFiles(_at.Output, "*.docx").Single()), word.Content);
    }

    [RequiresTool(Tool.Chromium)]
    public async Task Rows_that_are_wrong_are_told_and_nothing_half_done_is_offered()
    {
        await using var window = await browsing.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/khen-thuong");
        await window.ChooseUnitAsync("xã bình lư");
        await page.ClickAsync("#begin");
        await page.WaitForSelectorAsync("#tab-submission");
        await page.ClickAsync("#tab-list");
        if (!await page.Locator("#nominees-paste-text").IsVisibleAsync())
        {
            await page.ClickAsync("#nominees-paste summary");
        }

        await page.FillAsync("#nominees-paste-text", "Họ và tên\tLoại\nLò Thị Hoa\tcá nhân\nLò Thị Hoa\tcá nhân\n\tcá nhân");
        await page.ClickAsync("#nominees-paste button");
        await page.WaitForSelectorAsync("tr.bad");
        await window.SavedAsync();
        var downloads = 0;
        page.Download += (_, _) => downloads++;
        await page.ClickAsync("#all");

        await Assertions.Expect(page.Locator("#problems, [id^=problems-]").Locator("visible=true").First).Not.ToBeEmptyAsync();
        Assert.Equal(0, downloads);
    }

    [RequiresTool(Tool.Chromium)]
    public async Task The_job_is_done_with_the_keyboard_alone()
    {
        await using var window = await browsing.OpenAsync("/khen-thuong");
        var page = window.Page;
        var keys = new Keyboard(page);
        await page.FocusAsync("#unit");
        await page.Keyboard.TypeAsync("xa binh lu");
        await page.WaitForSelectorAsync("#unit-list li");
        await page.Keyboard.PressAsync("Enter");
        await keys.ReachAsync("() => document.activeElement.id === 'begin'");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#tab-submission");
        await keys.ReachAsync("() => document.activeElement.id === 'f-award'");
        await page.Keyboard.PressAsync("End");
        foreach (var (field, value) in Facts)
        {
            await keys.ReachAsync($"() => document.activeElement.id === 'f-{field}'");
            await page.Keyboard.TypeAsync(value);
        }

        await keys.ReachAsync("() => document.activeElement.id === 'tab-list'");
        await keys.ReachAsync("() => document.activeElement.id === 'nominees-add'");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.activeElement.id.startsWith('nominees-0-')");
        await page.Keyboard.PressAsync("Shift+Tab");
        await keys.ReachAsync("() => document.activeElement.id === 'nominees-0-kind'");
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowDown");
        await keys.ReachAsync("() => document.activeElement.id === 'nominees-0-name'");
        await page.Keyboard.TypeAsync("Lò Thị Hoa");
        await keys.ReachAsync("() => document.activeElement.id === 'nominees-0-detail'");
        await page.Keyboard.TypeAsync("Nông dân bản Nà Khằm");
        await window.SavedAsync();
        await keys.ReachAsync("() => document.activeElement.id === 'all'", "Shift+Tab");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));

        Assert.EndsWith(".zip", download.SuggestedFilename, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Names { get; } = [.. Enumerable.Range(0, Count).Select(i => $"{Surnames[i / Given.Length]} {Given[i % Given.Length]}")];

    /// <summary>The facts that the papers need beside the list.</summary>
    private static async Task FillFactsAsync(IPage page)
    {
        await page.SelectOptionAsync("#f-award", "GK_XA");
        foreach (var (field, value) in Facts)
        {
            await page.FillAsync($"#f-{field}", value);
        }
    }

    private static string TextOf(ZipArchive zip, string name)
    {
        var entry = zip.Entries.Single(one => one.FullName.Contains(name, StringComparison.Ordinal) && one.FullName.EndsWith(".docx", StringComparison.Ordinal));
        using var word = new ZipArchive(entry.Open());
        using var reader = new StreamReader(word.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return System.Text.RegularExpressions.Regex.Replace(reader.ReadToEnd().Replace("</w:p>", "\n", StringComparison.Ordinal), "<[^>]+>", "");
    }
}
