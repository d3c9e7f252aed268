using Deque.AxeCore.Playwright;
using ThiDua.Tests.Support;
using ThiDua.Tests.Web.Support;

namespace ThiDua.Tests.Web.Guards;

/// <summary>axe-core finds no serious or critical fault on any page, wide or narrow.</summary>
[Collection(InBrowser.Name)]
public sealed class AccessibilityTests(Browsing browsing) : IClassFixture<Browsing>
{
    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/", 1366, 768)]
    [InlineData("/", 390, 844)]
    [InlineData("/cu-the-hoa", 1366, 768)]
    [InlineData("/cu-the-hoa", 390, 844)]
    [InlineData("/soan-tu-mau", 1366, 768)]
    [InlineData("/soan-tu-mau", 390, 844)]
    [InlineData("/khen-thuong", 1366, 768)]
    [InlineData("/khen-thuong", 390, 844)]
    [InlineData("/khong-co-trang-nay", 1366, 768)]
    public async Task A_page_has_no_serious_fault(string path, int width, int height)
    {
        await using var window = await browsing.OpenAsync(path, width, height);

        Assert.Empty(await FaultsAsync(window));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(1366, 768)]
    [InlineData(390, 844)]
    public async Task The_page_of_a_localization_has_no_serious_fault_in_any_tab(int width, int height)
    {
        await using var window = await browsing.OpenAsync("/", width, height);
        await window.BringAsync(MessyPlan.Name, MessyPlan.File);
        await window.ChooseUnitAsync("binh lu");
        await window.Page.WaitForSelectorAsync("#local-pages .mark");
        foreach (var tab in new[] { "questions", "changes", "facts", "findings", "reading" })
        {
            await window.Page.ClickAsync($"#tab-{tab}");
            Assert.Empty(await FaultsAsync(window));
        }
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("plan.emulation-campaign", 1366, 768)]
    [InlineData("plan.emulation-campaign", 390, 844)]
    [InlineData("report.campaign-annual", 1366, 768)]
    public async Task The_page_of_a_document_has_no_serious_fault_in_any_tab(string template, int width, int height)
    {
        await using var window = await browsing.OpenAsync("/soan-tu-mau", width, height);
        await window.ChooseUnitAsync("xã bình lư");
        await window.Page.CheckAsync("#with-sample");
        await window.Page.ClickAsync($"[data-template='{template}']");
        await window.Page.WaitForSelectorAsync("#panel-pages svg.page");
        await window.Page.EvaluateAsync("document.querySelectorAll('#form details').forEach(one => { one.open = true; })");
        foreach (var tab in new[] { "pages", "frame", "remarks" })
        {
            await window.Page.ClickAsync($"#tab-{tab}");
            Assert.Empty(await FaultsAsync(window));
        }
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(1366, 768)]
    [InlineData(390, 844)]
    public async Task The_pages_of_profiles_and_awards_have_no_serious_fault(int width, int height)
    {
        await using var window = await browsing.OpenAsync("/ho-so-co-quan", width, height);
        await window.ChooseUnitAsync("xã bình lư");
        await window.Page.WaitForSelectorAsync("#leaders-add");
        await window.Page.ClickAsync("#leaders-add");
        await window.Page.ClickAsync("#save");
        Assert.Empty(await FaultsAsync(window));
        await window.Page.GotoAsync("/khen-thuong");
        await window.Page.ClickAsync("#begin");
        await window.Page.WaitForSelectorAsync("#tab-submission");
        await window.Page.ClickAsync("#nominees-add");
        foreach (var tab in new[] { "list", "submission", "decision" })
        {
            await window.Page.ClickAsync($"#tab-{tab}");
            Assert.Empty(await FaultsAsync(window));
        }
    }

    private static async Task<IEnumerable<string>> FaultsAsync(ClerkWindow window)
    {
        var found = await window.Page.RunAxe();
        return found.Violations.Where(fault => fault.Impact is "serious" or "critical")
            .Select(fault => $"{fault.Id}: {fault.Help} at {string.Join("; ", fault.Nodes.Take(3).Select(node => node.Html))}");
    }
}
