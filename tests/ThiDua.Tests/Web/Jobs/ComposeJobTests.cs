using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ThiDua.Tests.Cli;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;
using ThiDua.Tests.Web.Support;

namespace ThiDua.Tests.Web.Jobs;

/// <summary>A document from a template, on the page.</summary>
[Collection(InBrowser.Name)]
public sealed class ComposeJobTests(Browsing browsing) : IClassFixture<Browsing>, IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("binh-lu-2026")]
    [InlineData("thong-nhat-2026")]
    [InlineData("lai-chau-2025")]
    public async Task A_real_plan_typed_into_the_form_gives_the_files_of_the_command(string name)
    {
        var plan = ExamplePlan.Named(name);
        var data = ExampleFiles.Data(name + ".json");
        await using var window = await browsing.OpenAsync();
        await ChooseAsync(window, plan.Unit, "plan.emulation-campaign");
        await new FormFiller(window.Page).FillAsync(JsonNode.Parse(await File.ReadAllTextAsync(data))!.AsObject());
        await Assertions.Expect(window.Page.Locator("#pending")).ToBeEmptyAsync();
        await window.Page.WaitForSelectorAsync("#panel-pages svg.page");
        await window.SavedAsync();
        await SameAsCommandAsync(window, "plan.emulation-campaign", plan.Unit, data);
    }

    [RequiresTool(Tool.Chromium)]
    public async Task A_sample_is_seen_at_once_and_a_wrong_value_is_told_by_its_field()
    {
        await using var window = await browsing.OpenAsync("/soan-tu-mau");
        var page = window.Page;
        await window.ChooseUnitAsync("xã bình lư");
        await page.CheckAsync("#with-sample");
        await page.ClickAsync("[data-template='notice']");
        await page.WaitForSelectorAsync("#panel-pages svg.page");
        await page.FillAsync("[id='f-issueDate']", "31/02/2026");
        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator("[id='e-issueDate']")).Not.ToBeEmptyAsync();
        Assert.Equal("true", await page.GetAttributeAsync("[id='f-issueDate']", "aria-invalid"));
        await page.FillAsync("[id='f-issueDate']", "20/5/2026");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("[id='e-issueDate']")).ToBeEmptyAsync();
    }

    [RequiresTool(Tool.Chromium)]
    public async Task What_is_missing_is_counted_and_led_to_and_no_document_with_a_hole_is_made()
    {
        await using var window = await browsing.OpenAsync();
        var page = window.Page;
        await ChooseAsync(window, "xã Bình Lư, tỉnh Lai Châu", "notice");
        await Assertions.Expect(page.Locator("#pending")).ToContainTextAsync("mục phải điền");
        await page.ClickAsync("#first-problem");
        Assert.StartsWith("f-", await page.EvaluateAsync<string>("document.activeElement.id"), StringComparison.Ordinal);
        await window.SavedAsync();
        await page.ClickAsync("[data-file=docx]");

        await Assertions.Expect(page.Locator(".error:visible").First).Not.ToBeEmptyAsync();
        Assert.Equal(0, await page.Locator("#panel-pages svg.page").CountAsync());
    }

    [RequiresTool(Tool.Chromium)]
    public async Task Recipients_and_signature_are_shown_with_reasons_and_changed_there()
    {
        await using var window = await browsing.OpenAsync("/soan-tu-mau");
        var page = window.Page;
        await window.ChooseUnitAsync("xã bình lư");
        await page.CheckAsync("#with-sample");
        await page.ClickAsync("[data-template='plan.inspection']");
        await page.WaitForSelectorAsync("#panel-pages svg.page");
        await page.ClickAsync("#tab-frame");
        Assert.Contains("Nghị định 30/2020/NĐ-CP", await page.InnerTextAsync("#panel-frame"), StringComparison.Ordinal);
        await page.FillAsync("#recipient-add", "Trường THCS Bình Lư");
        await page.ClickAsync("#recipient-add-button");
        await page.SelectOptionAsync("#sign-role", "deputy");
        await page.FillAsync("#sign-name", "Vi Văn Tô");

        await page.ClickAsync("#tab-pages");
        foreach (var line in new[] { "Trường THCS Bình Lư", "KT. CHỦ TỊCH", "Vi Văn Tô" })
        {
            await Assertions.Expect(page.Locator("#panel-pages")).ToContainTextAsync(line);
        }
    }

    [RequiresTool(Tool.Chromium)]
    public async Task The_job_is_done_with_the_keyboard_alone()
    {
        await using var window = await browsing.OpenAsync();
        var page = window.Page;
        var keys = new Keyboard(page);
        await keys.ReachAsync("() => document.activeElement.textContent.startsWith('Soạn từ mẫu')");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/soan-tu-mau$"));
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await page.WaitForFunctionAsync("() => document.activeElement.id === 'unit'");
        await page.Keyboard.TypeAsync("xa binh lu");
        await page.WaitForSelectorAsync("#unit-list li");
        await page.Keyboard.PressAsync("Enter");
        await keys.ReachAsync("() => document.activeElement.id === 'with-sample'");
        await page.Keyboard.PressAsync("Space");
        await keys.ReachAsync("() => document.activeElement.dataset.template === 'invitation'");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#panel-pages svg.page");
        await keys.ReachAsync("() => document.activeElement.id.startsWith('f-')");
        await window.SavedAsync();
        await keys.ReachAsync("() => document.activeElement.dataset.file === 'pdf'", "Shift+Tab");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));

        Assert.EndsWith(".pdf", download.SuggestedFilename, StringComparison.Ordinal);
    }

    private static async Task ChooseAsync(ClerkWindow window, string unit, string template)
    {
        await window.Page.GotoAsync("/soan-tu-mau");
        await window.ChooseUnitAsync(unit);
        await window.Page.ClickAsync($"[data-template='{template}']");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/ban-nhap/"));
        await window.Page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await window.Page.WaitForSelectorAsync("#form .field");
    }

    private async Task SameAsCommandAsync(ClerkWindow window, string template, string unit, string data)
    {
        var run = await CliRun.OfAsync(["render", template, "--unit", unit, "--data", data, "--format", "docx,pdf", "--out", _at.Output]);
        Assert.Equal(0, run.ExitCode);
        foreach (var format in new[] { "docx", "pdf" })
        {
            var file = await window.DownloadAsync($"[data-file={format}]");
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(_at.Output, file.Name)), file.Content);
        }
    }
}
