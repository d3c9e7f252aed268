using Microsoft.Playwright;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Support;
using ThiDua.Tests.Web.Support;

namespace ThiDua.Tests.Web.Guards;

/// <summary>Files and texts that mean harm, or are simply wrong, on the page.</summary>
[Collection(InBrowser.Name)]
public sealed class HostileInputTests(Browsing browsing) : IClassFixture<Browsing>
{
    [RequiresTool(Tool.Chromium)]
    public async Task A_file_of_50_MB_is_refused_at_once_with_what_to_do()
    {
        await using var window = await browsing.OpenAsync();
        var before = await DraftsAsync(window.Page);
        await window.Page.GotoAsync("/cu-the-hoa");
        var path = Path.Combine(browsing.Server.Data, "lon.docx");
        await using (var large = File.Create(path))
        {
            large.SetLength(50L * 1024 * 1024);
        }

        await window.Page.SetInputFilesAsync("#file", path);
        await Assertions.Expect(window.Page.Locator("#problems")).ToContainTextAsync("lớn hơn 30 MB");
        Assert.Equal(before, await DraftsAsync(window.Page));
    }

    [RequiresTool(Tool.Chromium)]
    public async Task A_program_named_like_a_Word_file_begins_no_draft()
    {
        await using var window = await browsing.OpenAsync();
        var before = await DraftsAsync(window.Page);
        await window.Page.GotoAsync("/cu-the-hoa");
        await window.Page.SetInputFilesAsync("#file", new FilePayload { Name = "ke-hoach.docx", MimeType = "", Buffer = [.. "MZ"u8, .. new byte[5000]] });

        await Assertions.Expect(window.Page.Locator("#problems")).Not.ToBeEmptyAsync();
        await Assertions.Expect(window.Page.Locator("#drop")).ToBeVisibleAsync();
        Assert.Equal(before, await DraftsAsync(window.Page));
    }

    [RequiresTool(Tool.Chromium)]
    public async Task Scripts_in_texts_and_names_stay_text()
    {
        const string attack = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        var file = new PlainWord()
            .P("ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "center", bold: true).P("Số: 12/KH-UBND").P("Lai Châu, ngày 14 tháng 02 năm 2025", "right", italic: true)
            .P("KẾ HOẠCH", "center", bold: true).P($"Triển khai {attack} trên địa bàn tỉnh Lai Châu", "center", bold: true)
            .P("I. MỤC ĐÍCH", bold: true).P($"Sở Nội vụ {attack} chủ trì tham mưu Ủy ban nhân dân tỉnh.").File();
        await using var window = await browsing.OpenAsync();
        var dialogs = 0;
        window.Page.Dialog += (_, dialog) =>
        {
            dialogs++;
            _ = dialog.DismissAsync();
        };
        await window.BringAsync("<script>alert(3)</script>.docx", file);
        await window.ChooseUnitAsync("binh lu");
        await window.Page.WaitForSelectorAsync("#local-pages svg");
        await window.Page.ClickAsync("#tab-facts");
        await window.Page.FillAsync("#fact-campaign-name", attack);
        await window.SavedAsync();
        await window.Page.ReloadAsync();
        await window.Page.WaitForSelectorAsync("#local-pages svg");
        foreach (var tab in new[] { "questions", "changes", "findings", "reading" })
        {
            await window.Page.ClickAsync($"#tab-{tab}");
        }

        await window.Page.GotoAsync("/");
        Assert.Equal(0, dialogs);
        Assert.Equal(0, await window.Page.Locator("main img, main script").CountAsync());
    }

    [RequiresTool(Tool.Chromium)]
    public async Task Long_reading_can_be_cancelled()
    {
        await using var window = await browsing.OpenAsync("/cu-the-hoa");
        await window.Page.RouteAsync("**/api/localizations", route => Task.Delay(TimeSpan.FromSeconds(5)).ContinueWith(_ => route.AbortAsync(), TaskScheduler.Default));
        await window.Page.SetInputFilesAsync("#file", new FilePayload { Name = "a.doc", MimeType = "", Buffer = MessyPlan.File });
        await Assertions.Expect(window.Page.Locator("#progress")).ToBeVisibleAsync();
        await window.Page.ClickAsync("#cancel");

        await Assertions.Expect(window.Page.Locator("#drop")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("#progress")).ToBeHiddenAsync();
    }

    private static async Task<int> DraftsAsync(IPage page)
    {
        await page.GotoAsync("/");
        return await page.Locator("[data-draft]").CountAsync();
    }
}
