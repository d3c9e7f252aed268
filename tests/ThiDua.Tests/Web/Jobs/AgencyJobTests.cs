using Microsoft.Playwright;
using ThiDua.Tests.Support;
using ThiDua.Tests.Web.Support;

namespace ThiDua.Tests.Web.Jobs;

/// <summary>The profile of an agency, on the page.</summary>
[Collection(InBrowser.Name)]
public sealed class AgencyJobTests(Browsing browsing) : IClassFixture<Browsing>
{
    [RequiresTool(Tool.Chromium)]
    public async Task Leaders_pasted_from_a_spreadsheet_are_kept_in_a_version_and_sign_the_next_document()
    {
        await using var window = await browsing.OpenAsync();
        var page = window.Page;
        await page.ClickAsync("main a[href='/ho-so-co-quan']");
        await window.ChooseUnitAsync("xã bình lư");
        await page.ClickAsync("#leaders-paste summary");
        await page.FillAsync("#leaders-paste-text", "Họ và tên\tChức vụ\tTừ ngày\nTrần Thanh Tuấn\tChủ tịch\t01/07/2025\nVi Văn Tô\tPhó Chủ tịch\t01/07/2025");
        await page.ClickAsync("#leaders-paste button");
        await Assertions.Expect(page.Locator("#leaders-1-name")).ToHaveValueAsync("Vi Văn Tô");
        await page.FillAsync("#villageTerm", "bản");
        await page.ClickAsync("#save");
        await page.WaitForSelectorAsync("[data-version='1']");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#leaders-0-name")).ToHaveValueAsync("Trần Thanh Tuấn");

        await window.BringAsync(MessyPlan.Name, MessyPlan.File);
        await window.Page.WaitForSelectorAsync("#local-pages svg");
        await Assertions.Expect(page.Locator("#local-pages")).ToContainTextAsync("Trần Thanh Tuấn");
    }

    [RequiresTool(Tool.Chromium)]
    public async Task A_wrong_date_stands_by_its_field_and_what_was_typed_survives_a_reload()
    {
        await using var window = await browsing.OpenAsync("/ho-so-co-quan");
        var page = window.Page;
        await window.ChooseUnitAsync("xã tả lèng");
        await page.ClickAsync("#leaders-add");
        await page.FillAsync("#leaders-0-name", "Lò Văn Thử");
        await page.FillAsync("#leaders-0-from", "31/02/2026");
        await page.ClickAsync("#save");
        await Assertions.Expect(page.Locator("#leaders-0-from-error")).Not.ToBeEmptyAsync();
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("#leaders-0-name")).ToHaveValueAsync("Lò Văn Thử");
    }

    [RequiresTool(Tool.Chromium)]
    public async Task The_job_is_done_with_the_keyboard_alone()
    {
        await using var window = await browsing.OpenAsync("/ho-so-co-quan");
        var page = window.Page;
        var keys = new Keyboard(page);
        await keys.ReachAsync("() => document.activeElement.id === 'unit'");
        await page.Keyboard.TypeAsync("xa khun ha");
        await page.WaitForSelectorAsync("#unit-list li");
        await page.Keyboard.PressAsync("Enter");
        await keys.ReachAsync("() => document.activeElement.id === 'leaders-add'");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.activeElement.id.startsWith('leaders-0-')");
        if (await page.EvaluateAsync<string>("document.activeElement.id") != "leaders-0-name")
        {
            await keys.ReachAsync("() => document.activeElement.id === 'leaders-0-name'", "Shift+Tab");
        }

        await page.Keyboard.TypeAsync("Giàng A Chứ");
        await keys.ReachAsync("() => document.activeElement.id === 'leaders-0-body'");
        await page.Keyboard.PressAsync("ArrowDown");
        await keys.ReachAsync("() => document.activeElement.id === 'leaders-0-post'");
        await page.Keyboard.PressAsync("ArrowDown");
        await keys.ReachAsync("() => document.activeElement.id === 'leaders-0-from'");
        await page.Keyboard.TypeAsync("01/07/2025");
        await page.Keyboard.PressAsync("Control+s");

        await page.WaitForSelectorAsync("[data-version='1']");
    }
}
