using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ThiDua.Tests.Support;
using ThiDua.Tests.Web.Support;

namespace ThiDua.Tests.Web.Drafts;

/// <summary>What a clerk has typed is never lost.</summary>
[Collection(InBrowser.Name)]
public sealed class DraftTests(Browsing browsing) : IClassFixture<Browsing>
{
    [RequiresTool(Tool.Chromium)]
    public async Task What_was_typed_is_there_again_after_a_reload_even_at_once()
    {
        await using var window = await OpenDraftAsync();
        await window.Page.FillAsync("#fact-campaign-name", "Chung tay xây dựng bản làng số");
        await window.Page.ReloadAsync();
        await window.Page.ClickAsync("#tab-facts");

        await Assertions.Expect(window.Page.Locator("#fact-campaign-name")).ToHaveValueAsync("Chung tay xây dựng bản làng số");
    }

    [RequiresTool(Tool.Chromium)]
    public async Task A_service_that_dies_while_a_clerk_types_loses_nothing()
    {
        await using var window = await OpenDraftAsync();
        var page = window.Page;
        await page.FillAsync("#fact-campaign-name", "Trước khi dừng");
        await window.SavedAsync();
        await browsing.Server.KillAsync();
        await page.FillAsync("#fact-campaign-topic", "trong khi dừng");
        await page.WaitForFunctionAsync("() => document.getElementById('saved').textContent.includes('Chưa lưu được')");
        await browsing.Server.RestartAsync();
        await window.SavedAsync();
        await page.EvaluateAsync("localStorage.clear()");
        await page.ReloadAsync();
        await page.ClickAsync("#tab-facts");

        await Assertions.Expect(page.Locator("#fact-campaign-name")).ToHaveValueAsync("Trước khi dừng");
        await Assertions.Expect(page.Locator("#fact-campaign-topic")).ToHaveValueAsync("trong khi dừng");
    }

    [RequiresTool(Tool.Chromium)]
    public async Task A_browser_that_dies_while_the_service_is_down_has_it_when_both_are_back()
    {
        await using var window = await OpenDraftAsync();
        var page = window.Page;
        await window.SavedAsync();
        var url = page.Url;
        await browsing.Server.KillAsync();
        await page.FillAsync("#fact-campaign-topic", "chưa kịp lưu");
        await page.CloseAsync(new() { RunBeforeUnload = false });
        await browsing.Server.RestartAsync();
        var again = await window.TabAsync(url);
        await again.ClickAsync("#tab-facts");

        await Assertions.Expect(again.Locator("#fact-campaign-topic")).ToHaveValueAsync("chưa kịp lưu");
        await again.WaitForFunctionAsync("() => document.getElementById('saved').textContent.startsWith('Đã lưu')");
    }

    [RequiresTool(Tool.Chromium)]
    public async Task Two_clerks_work_on_two_drafts_at_once()
    {
        await using var first = await OpenDraftAsync();
        await using var second = await OpenDraftAsync();
        await Task.WhenAll(first.Page.FillAsync("#fact-campaign-name", "Của người thứ nhất"), second.Page.FillAsync("#fact-campaign-name", "Của người thứ hai"));
        await Task.WhenAll(first.SavedAsync(), second.SavedAsync());
        await Task.WhenAll(first.Page.ReloadAsync(), second.Page.ReloadAsync());

        Assert.NotEqual(first.Page.Url, second.Page.Url);
        await Assertions.Expect(first.Page.Locator("#fact-campaign-name")).ToHaveValueAsync("Của người thứ nhất");
        await Assertions.Expect(second.Page.Locator("#fact-campaign-name")).ToHaveValueAsync("Của người thứ hai");
    }

    [RequiresTool(Tool.Chromium)]
    public async Task Two_windows_on_one_draft_never_overwrite_each_other_unseen()
    {
        await using var window = await OpenDraftAsync();
        await using var other = await browsing.OpenAsync(new Uri(window.Page.Url).AbsolutePath);
        await other.Page.ClickAsync("#tab-facts");
        await other.Page.FillAsync("#fact-campaign-name", "Bản của cửa sổ hai");
        await other.SavedAsync();
        await window.Page.FillAsync("#fact-campaign-name", "Bản của cửa sổ một");
        await Assertions.Expect(window.Page.Locator("#draft-notice")).ToContainTextAsync("đã được lưu ở cửa sổ khác");
        await AnsweredAsync(window.Page, () => window.Page.FillAsync("#fact-campaign-topic", "Sau khi đã báo"));
        await window.Page.ClickAsync("text=Lưu phần ở đây thành bản nháp khác");
        await Assertions.Expect(window.Page).Not.ToHaveURLAsync(other.Page.Url);
        await window.Page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await window.Page.ClickAsync("#tab-facts");

        await Assertions.Expect(window.Page.Locator("#fact-campaign-name")).ToHaveValueAsync("Bản của cửa sổ một");
        await other.Page.ReloadAsync();
        await Assertions.Expect(other.Page.Locator("#fact-campaign-name")).ToHaveValueAsync("Bản của cửa sổ hai");
    }

    [RequiresTool(Tool.Chromium)]
    public async Task What_a_window_left_on_an_older_revision_waits_until_the_clerk_decides()
    {
        await using var window = await OpenDraftAsync();
        await window.SavedAsync();
        var draft = window.Page.Url;
        await window.Page.EvaluateAsync("id => localStorage.setItem(`thidua-draft-${id}`, JSON.stringify({ revision: 0, content: { answers: { campaign: { name: 'Phần bị bỏ lại' } } } }))", draft.Split('/')[^1]);
        await window.Page.ReloadAsync();
        await window.Page.ClickAsync("#tab-facts");
        await window.Page.FillAsync("#fact-campaign-topic", "soạn tiếp khi chưa quyết định");
        await window.SavedAsync();
        await window.Page.ReloadAsync();
        await window.Page.ClickAsync("text=Lưu phần đó thành bản nháp khác");
        await Assertions.Expect(window.Page).Not.ToHaveURLAsync(draft);
        await window.Page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        await window.Page.ClickAsync("#tab-facts");

        await Assertions.Expect(window.Page.Locator("#fact-campaign-name")).ToHaveValueAsync("Phần bị bỏ lại");
        await window.Page.GotoAsync(draft);
        await window.Page.ClickAsync("#tab-facts");
        await Assertions.Expect(window.Page.Locator("#fact-campaign-topic")).ToHaveValueAsync("soạn tiếp khi chưa quyết định");
        await Assertions.Expect(window.Page.Locator("#draft-notice")).ToBeEmptyAsync();
    }

    // The answer of the next preview is drawn: it takes no notice of the draft away.
    private static async Task AnsweredAsync(IPage page, Func<Task> edit)
    {
        var answer = page.WaitForResponseAsync(response => response.Url.EndsWith("/preview", StringComparison.Ordinal));
        await edit();
        await answer;
        await Assertions.Expect(page.Locator("#local-pages")).Not.ToHaveClassAsync(new Regex("busy"));
    }

    [RequiresTool(Tool.Chromium)]
    public async Task Drafts_are_listed_copied_and_deleted()
    {
        await using var window = await OpenDraftAsync();
        await window.SavedAsync();
        var id = window.Page.Url.Split('/')[^1];
        await window.Page.GotoAsync("/");
        await window.Page.ClickAsync($"[data-draft='{id}'] [data-action=copy]");
        await Assertions.Expect(window.Page.Locator("text=(bản sao)").First).ToBeVisibleAsync();
        window.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await window.Page.ClickAsync($"[data-draft='{id}'] [data-action=delete]");
        await Assertions.Expect(window.Page.Locator($"[data-draft='{id}']")).ToHaveCountAsync(0);
        var answer = await window.Page.GotoAsync($"/ban-nhap/{id}");

        Assert.Equal(404, answer!.Status);
        Assert.Contains("Không có bản nháp này", await window.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    private async Task<ClerkWindow> OpenDraftAsync()
    {
        var window = await browsing.OpenAsync();
        await window.BringAsync(MessyPlan.Name, MessyPlan.File);
        await window.ChooseUnitAsync("binh lu");
        await window.Page.WaitForSelectorAsync("#local-pages svg");
        await window.Page.ClickAsync("#tab-facts");
        return window;
    }
}
