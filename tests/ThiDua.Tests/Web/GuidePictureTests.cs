using System.Globalization;
using ThiDua.Tests.Support;
using ThiDua.Tests.Web.Support;

namespace ThiDua.Tests.Web;

/// <summary>Every page of the guide, wide and narrow: nothing stands beside the window, and the guide's pictures are taken where they are asked for.</summary>
[Collection(InBrowser.Name)]
public sealed class GuidePictureTests(Browsing browsing) : IClassFixture<Browsing>
{
    public static TheoryData<int, int> Windows => new() { { 1366, 768 }, { 390, 844 } };

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Windows))]
    public async Task Localization(int width, int height)
    {
        await using var window = await browsing.OpenAsync("/", width, height);
        await ShownAsync(window, "trang-chu");
        await window.Page.GotoAsync("/cu-the-hoa");
        await ShownAsync(window, "cu-the-hoa-bat-dau");
        await window.BringAsync(MessyPlan.Name, MessyPlan.File);
        await window.ChooseUnitAsync("binh lu");
        await window.Page.WaitForSelectorAsync("#local-pages .mark");
        await window.SavedAsync();
        foreach (var (tab, name) in new[] { ("questions", "cau-hoi"), ("changes", "thay-doi"), ("facts", "dia-phuong"), ("findings", "ra-soat"), ("reading", "da-doc") })
        {
            await window.Page.ClickAsync($"#tab-{tab}");
            await ShownAsync(window, "cu-the-hoa-" + name);
        }
    }

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Windows))]
    public async Task Documents_from_templates(int width, int height)
    {
        await using var window = await browsing.OpenAsync("/soan-tu-mau", width, height);
        await window.ChooseUnitAsync("xã bình lư");
        await ShownAsync(window, "soan-tu-mau-chon");
        await window.Page.CheckAsync("#with-sample");
        await window.Page.ClickAsync("[data-template='plan.inspection']");
        await window.Page.WaitForSelectorAsync("#panel-pages svg.page");
        await window.SavedAsync();
        await ShownAsync(window, "soan-tu-mau-soan");
        await window.Page.ClickAsync("#tab-frame");
        await ShownAsync(window, "soan-tu-mau-noi-nhan");
    }

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Windows))]
    public async Task Awards_and_profiles(int width, int height)
    {
        await using var window = await browsing.OpenAsync("/ho-so-co-quan", width, height);
        await window.ChooseUnitAsync("xã bình lư");
        await window.Page.WaitForSelectorAsync("#leaders-add");
        await window.Page.ClickAsync("#leaders-add");
        await window.Page.FillAsync("#leaders-0-name", "Trần Thanh Tuấn");
        await ShownAsync(window, "ho-so-co-quan");
        await window.Page.GotoAsync("/khen-thuong");
        await ShownAsync(window, "khen-thuong-bat-dau");
        await window.Page.ClickAsync("#begin");
        await window.Page.WaitForSelectorAsync("#tab-submission");
        await window.Page.ClickAsync("#nominees-add");
        await window.Page.FillAsync("#nominees-0-name", "Lò Thị Hoa");
        await window.SavedAsync();
        await ShownAsync(window, "khen-thuong-danh-sach");
    }

    private static async Task ShownAsync(ClerkWindow window, string name)
    {
        var beyond = await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(beyond <= 0, $"{name}: {beyond} px beside the window");
        await Screenshots.TakeAsync(window.Page, string.Create(CultureInfo.InvariantCulture, $"{name}-{window.Page.ViewportSize!.Width}"));
    }
}
