using ThiDua.TestImages;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Html;

/// <summary>Images within the preview page.</summary>
public sealed class PreviewImageTests
{
    [Fact]
    public void An_image_is_within_the_page_with_its_size_and_the_words_for_it()
    {
        var page = PreviewPage.Of(PreviewSource.Format(document => document with { Body = [TestPictures.Figure(TestPictures.Jpeg, "Hình 1. Biểu trưng")] }));

        var image = Assert.Single(page.Root.Descendants("img"));
        Assert.Equal("data:image/jpeg;base64," + Convert.ToBase64String(JpegFiles.Baseline), image.Attribute("src")!.Value);
        Assert.Equal("Biểu trưng của phong trào", image.Attribute("alt")!.Value);
        Assert.Equal("width:72pt;height:48pt", image.Attribute("style")!.Value);
        Assert.Equal("Figure", image.Parent!.Attribute("class")!.Value);
        Assert.Contains("Hình 1. Biểu trưng", page.Paragraphs);
    }

    [Fact]
    public void Words_for_an_image_stay_words()
    {
        const string Hostile = "\"/><script>alert(1)</script>";
        var picture = TestPictures.Jpeg with { AlternativeText = Hostile };
        var page = PreviewPage.Of(PreviewSource.Format(document => document with { Body = [TestPictures.Figure(picture)] }));

        Assert.Equal(Hostile, page.Root.Descendants("img").Single().Attribute("alt")!.Value);
        Assert.Empty(page.Root.Descendants("script"));
    }
}
