using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ThiDua.Tests.Cli;
using ThiDua.Tests.Localization;
using ThiDua.Tests.Support;
using ThiDua.Tests.Web.Support;
using Xunit.Abstractions;

namespace ThiDua.Tests.Web.Jobs;

/// <summary>From the province's Word file to the commune's own plan, on the page.</summary>
[Collection(InBrowser.Name)]
public sealed class LocalizationJobTests(Browsing browsing, ITestOutputHelper output) : IClassFixture<Browsing>, IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [RequiresTool(Tool.Chromium)]
    public async Task A_clerk_gets_from_the_landing_page_to_the_files_in_few_steps_and_they_are_those_of_the_command()
    {
        await using var window = await browsing.OpenAsync();
        var page = window.Page;
        var steps = 0;

        await page.ClickAsync("text=Cụ thể hóa kế hoạch cấp trên");
        steps++;
        await page.SetInputFilesAsync("#file", new FilePayload { Name = MessyPlan.Name, MimeType = "", Buffer = MessyPlan.File });
        steps += 2; // The button and the file in the system's own window.
        var clock = Stopwatch.StartNew();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/ban-nhap/"));
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await page.WaitForSelectorAsync("#parent-pages svg");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first preview {clock.ElapsedMilliseconds} ms after the upload began"));
        await page.ClickAsync("#unit");
        await page.Keyboard.TypeAsync("binh lu");
        await page.WaitForSelectorAsync("#unit-list li");
        await page.Keyboard.PressAsync("Enter");
        steps += 2;
        await page.WaitForSelectorAsync("#local-pages svg .mark, #local-pages .mark");
        await page.ClickAsync("#tab-facts");
        await page.FillAsync("#fact-parent-number", "3076");
        await page.FillAsync("#fact-parent-date", "23/4/2026");
        await page.FillAsync("#fact-signature-name", "Trần Thanh Tuấn");
        await page.FillAsync("#issue-date", "20/5/2026");
        steps += 5;
        await WaitForTextAsync(page, "Kế hoạch số 3076/KH-UBND");
        await window.SavedAsync();
        var word = await window.DownloadAsync("[data-file=docx]");
        steps++;

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{steps} clicks and key entries beside the clerk's own text"));
        Assert.True(steps <= 12, $"{steps} steps");
        var files = new Dictionary<string, byte[]> { [word.Name] = word.Content };
        foreach (var button in new[] { "pdf", "tracked", "report" })
        {
            var file = await window.DownloadAsync($"[data-file={button}]");
            files.Add(file.Name, file.Content);
        }

        var answers = _at.Write("answers.json", """{"parent": {"number": 3076, "date": "2026-04-23"}, "signature": {"name": "Trần Thanh Tuấn"}}""");
        var parent = _at.Write("parent.docx", MessyPlan.File);
        var run = await CliRun.OfAsync(["localize", parent, "--unit", Localizing.BinhLu, "--date", "2026-05-20", "--data", answers, "--out", _at.Output, "--format", "docx,pdf", "--json"]);
        Assert.Equal(0, run.ExitCode);
        foreach (var (name, content) in files)
        {
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(_at.Output, name)), content);
        }
    }

    [RequiresTool(Tool.Chromium)]
    public async Task The_pages_are_those_of_the_PDF_and_what_was_recognised_is_listed()
    {
        await using var window = await browsing.OpenAsync();
        await window.BringAsync(MessyPlan.Name, MessyPlan.File);
        await window.ChooseUnitAsync("xã bình lư");
        await window.Page.WaitForSelectorAsync("#local-pages svg");

        await window.Page.ClickAsync("#tab-reading");
        Assert.Contains("Số, ký hiệu", await window.Page.InnerTextAsync("#panel-reading"), StringComparison.Ordinal);
        var pages = await window.Page.Locator("#local-pages svg.page").CountAsync();
        await window.SavedAsync();
        var pdf = await window.DownloadAsync("[data-file=pdf]");
        Assert.Equal(pages, System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf.Content), "/Type ?/Page[^s]"));
    }

    [RequiresTool(Tool.Chromium)]
    public async Task A_change_is_explained_on_a_click_undone_redone_and_worded_anew()
    {
        await using var window = await LocalAsync();
        var page = window.Page;
        await page.WaitForSelectorAsync("#local-pages .mark.change");

        var id = await page.EvaluateAsync<string>("""
            () => [...document.querySelectorAll('#local-pages .mark.change')].map(one => one.dataset.mark)
              .find(id => document.querySelectorAll(`#parent-pages .mark.change[data-mark="${id}"]`).length > 0 && document.querySelectorAll(`.mark.question[data-mark="${id}"]`).length === 0)
            """);
        await page.Locator($"#local-pages .mark.change[data-mark='{id}']").First.ClickAsync();
        var card = page.Locator($"[id='card-c-{id}']");
        await Assertions.Expect(card).ToBeVisibleAsync();
        Assert.NotEmpty(await page.Locator($"#parent-pages .mark.current").AllAsync());
        var after = (await card.Locator("ins").First.InnerTextAsync()).Trim();

        await card.GetByRole(AriaRole.Button, new() { Name = "Hoàn tác" }).ClickAsync();
        await Assertions.Expect(card.Locator(".tag")).ToHaveTextAsync("Đã hoàn tác");
        await card.GetByRole(AriaRole.Button, new() { Name = "Làm lại thay đổi" }).ClickAsync();
        await Assertions.Expect(card.Locator("ins").First).ToHaveTextAsync(after);
        await card.GetByRole(AriaRole.Button, new() { Name = "Sửa lời văn" }).ClickAsync();
        await card.GetByLabel("Lời văn thay thế").FillAsync("xã nhà thân yêu");
        await page.ClickAsync("#tab-findings");
        await WaitForTextAsync(page, "xã nhà thân yêu");
    }

    [RequiresTool(Tool.Chromium)]
    public async Task Questions_take_a_choice_or_own_words_and_locality_data_find_their_section()
    {
        await using var window = await LocalAsync();
        var page = window.Page;
        await page.WaitForSelectorAsync("#panel-questions .card.doubt input[type=radio]");
        var open = await page.Locator("#panel-questions .card:not(.done)").CountAsync();

        var card = page.Locator("#panel-questions .card.doubt").First;
        var id = await card.GetAttributeAsync("id");
        await card.Locator("input[type=radio]").Last.CheckAsync();
        await card.GetByLabel("Lời văn của tôi").Last.FillAsync("Giao Văn phòng theo dõi việc này.");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator($"[id='{id}'] .tag")).ToHaveTextAsync("Đã trả lời");
        Assert.Equal(open - 1, await page.Locator("#panel-questions .card:not(.done)").CountAsync());
        await WaitForTextAsync(page, "Giao Văn phòng theo dõi việc này.");

        await page.ClickAsync("#tab-facts");
        await page.ClickAsync("text=Thêm nội dung");
        await page.GetByLabel("Thêm vào cuối mục").FillAsync("Tổ chức thực hiện");
        await page.GetByLabel("Lời văn thêm vào").FillAsync("Phấn đấu 100% bản có điểm truy cập mạng.");
        await page.Keyboard.PressAsync("Tab");
        await WaitForTextAsync(page, "Phấn đấu 100% bản có điểm truy cập mạng.");
    }

    [RequiresTool(Tool.Chromium)]
    public async Task The_job_is_done_with_the_keyboard_alone()
    {
        await using var window = await browsing.OpenAsync();
        var page = window.Page;
        var keys = new Keyboard(page);
        await keys.ReachAsync("() => document.activeElement.textContent.startsWith('Cụ thể hóa kế hoạch cấp trên')");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/cu-the-hoa$"));
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await keys.ReachAsync("() => document.activeElement.id === 'file'");
        var chooser = await keys.OpenChooserAsync();
        await chooser.SetFilesAsync(new FilePayload { Name = MessyPlan.Name, MimeType = "", Buffer = MessyPlan.File });
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/ban-nhap/"));
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await page.WaitForFunctionAsync("() => document.activeElement.id === 'unit'");
        await page.Keyboard.TypeAsync("xa binh lu");
        await page.WaitForSelectorAsync("#unit-list li");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#local-pages .mark");
        await keys.ReachAsync("() => document.activeElement.id === 'tab-questions'");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForFunctionAsync("() => document.activeElement.id === 'tab-changes'");
        await keys.ReachAsync("() => document.activeElement.textContent === 'Hoàn tác'");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#panel-changes .card.done");
        await window.SavedAsync();
        await keys.ReachAsync("() => document.activeElement.dataset.file === 'docx'", "Shift+Tab");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));

        Assert.Equal("KH-Binh-Lu.docx", download.SuggestedFilename);
    }

    [RequiresTool(Tool.Chromium)]
    public async Task Wrong_answers_stand_by_their_fields_and_take_nothing_away()
    {
        await using var window = await LocalAsync();
        var page = window.Page;
        await page.WaitForSelectorAsync("#local-pages svg");
        await page.FillAsync("#issue-date", "31/02/2026");
        await page.ClickAsync("#tab-facts");
        await page.FillAsync("#fact-parent-date", "hôm qua");

        await Assertions.Expect(page.Locator("#issue-date-error")).ToContainTextAsync("không phải là một ngày có thật");
        await Assertions.Expect(page.Locator("#fact-parent-date-error")).Not.ToBeEmptyAsync();
        Assert.Equal("true", await page.GetAttributeAsync("#fact-parent-date", "aria-invalid"));
        Assert.True(await page.Locator("#local-pages svg").CountAsync() > 0);
        await page.FillAsync("#issue-date", "2026-05-20");
        await page.FillAsync("#fact-parent-date", "");
        await Assertions.Expect(page.Locator("#issue-date-error")).ToBeEmptyAsync();
    }

    /// <summary>A window with the plan of Lai Châu, on its way to the plan of Bình Lư.</summary>
    private async Task<ClerkWindow> LocalAsync()
    {
        var window = await browsing.OpenAsync();
        await window.BringAsync(MessyPlan.Name, MessyPlan.File);
        await window.ChooseUnitAsync("binh lu");
        return window;
    }

    /// <summary>Waits for words on the local pages, wherever their lines break.</summary>
    private static Task WaitForTextAsync(IPage page, string text) => page.WaitForFunctionAsync(
        "text => [...document.querySelectorAll('#local-pages text')].map(one => one.textContent.trim()).join(' ').replace(/\\s+/g, ' ').includes(text)", text);
}
