using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Layout;
using ThiDua.Pdf.Tests.Conformance;
using ThiDua.Pdf.Tests.Support;

namespace ThiDua.Pdf.Tests.Layout;

/// <summary>Pages on which everything has its place, among pages that flow.</summary>
public class PlacedPageTests
{
    private static readonly Colour Red = new(0xC8, 0x10, 0x2E);
    private static readonly PageSetup Paper = Blocks.Page(20) with { RestartNumbering = true };

    [Fact]
    public void Things_stand_where_they_are_placed_in_the_order_of_reading()
    {
        var laid = LaidOut.Of(Page("GIẤY KHEN", "Bà LÒ THỊ MAI"));

        Assert.Equal("Document(Sect(Figure H1 P))", laid.Structure);
        var title = laid.Document.Pages[0].Items.OfType<TextFrame>().First();
        Assert.Equal((100, Red), (title.X + (Width(title) / 2), title.Colour));
        Assert.All(laid.Rules(1), rule => Assert.Equal(Red, rule.Colour));
        Assert.Equal(4, laid.Rules(1).Count);
        Assert.Equal((10, 12), (laid.Images(1)[0].X, laid.Images(1)[0].Y));
    }

    [Fact]
    public void A_box_with_a_heading_in_the_outline_is_bookmarked_on_its_page()
    {
        var outline = LaidOut.Of(Page("GIẤY KHEN", "Một"), Page("GIẤY KHEN", "Hai")).Document.Outline;

        Assert.Equal([("Một", 0), ("Hai", 1)], outline.Select(entry => (entry.Title, entry.Page)));
    }

    [Fact]
    public void Placed_pages_stand_among_flowing_ones_and_bear_no_number()
    {
        FormattedSection text = new(Paper with { RestartNumbering = false }, [Blocks.Paragraph("A", 1)]);

        Assert.Equal(["1", "", "3"], LaidOut.Of(text, Page("GIẤY KHEN", "Một"), text).Numbers);
    }

    [Fact]
    public void Coloured_text_borders_and_images_keep_to_the_standards() =>
        Assert.Empty(ConformanceChecks.Run(Written.Bytes(DocumentLayouter.Layout(Blocks.Document(Page("GIẤY KHEN", "Một"), Page("GIẤY KHEN", "Hai\nba"))))));

    private static FormattedPlacedPage Page(string title, string name) => new(Paper,
    [
        new PlacedOutline(Points(5), Points(5), Points(190), Points(100), Points(2), Red),
        new PlacedImage(Points(10), Points(12), Points(40), Points(30), Pictures.Translucent, "Quốc huy"),
        Text(Role.KindTitle, title, 20, new CharacterFormat(28, Bold: true) { Colour = Red }, 0),
        Text(Role.BodyText, name, 60, new CharacterFormat(28), 1),
    ]);

    private static PlacedText Text(Role role, string text, double top, CharacterFormat look, int outline) => new(
        Points(0), Points(top), Points(200), Points(40),
        new FormattedParagraph(role, new ParagraphFormat { Alignment = Alignment.Center, Outline = outline }, [new FormattedRun(text, look)]));

    private static double Width(TextFrame frame) => Formats.Fonts.FontMetrics.TimesNewRoman.Width(frame.Text, frame.Face, frame.Size);

    private static Length Points(double points) => Length.FromPoints(points);
}
