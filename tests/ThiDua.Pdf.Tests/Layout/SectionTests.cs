using ThiDua.Formats.Formatted;

namespace ThiDua.Pdf.Tests.Layout;

public class SectionTests
{
    private static readonly PageSetup Page = Blocks.Page(20) with { RestartNumbering = true };
    private static readonly PageSetup Further = Page with { RestartNumbering = false };

    [Fact]
    public void Section_begins_on_a_page_of_its_own() =>
        Assert.Equal(["A1", "B1"], LaidOut.Of(Section(Page, "A", 1), Section(Further, "B", 1)).Texts);

    [Fact]
    public void Landscape_section_has_a_page_that_is_wider_than_high_and_text_as_wide()
    {
        var laid = LaidOut.Of(
            Section(Page, "A", 1),
            new FormattedSection(Further.ToLandscape(), [Blocks.Text(string.Join(' ', Enumerable.Repeat("thi đua", 60)))]));
        var (first, second) = (laid.Document.Pages[0], laid.Document.Pages[1]);
        Assert.Equal((first.Height, first.Width), (second.Width, second.Height));
        Assert.Equal(Further.ToLandscape().Width.Points - Further.Right.Points, laid.Lines(2)[0].Right, 0.01);
    }

    [Fact]
    public void First_page_of_a_part_shows_no_number_and_the_others_do() =>
        Assert.Equal(["", "2", "3"], LaidOut.Of(Section(Page, "A", 50)).Numbers);

    [Fact]
    public void Numbers_begin_anew_in_an_appendix() =>
        Assert.Equal(["", "2", "", "2", "3"], LaidOut.Of(Section(Page, "A", 30), Section(Page, "B", 50)).Numbers);

    [Fact]
    public void Numbers_go_on_in_a_landscape_section_and_after_it() =>
        Assert.Equal(["", "2", "3"], LaidOut.Of(Section(Page, "A", 1), Section(Further.ToLandscape(), "B", 1), Section(Further, "C", 1)).Numbers);

    [Fact]
    public void Number_stands_in_the_middle_of_the_top_margin_and_is_no_content()
    {
        var laid = LaidOut.Of(Section(Page, "A", 30));
        var number = LaidOut.AllLines(laid.Document.Pages[1]).Single(line => line.Text == "2");
        Assert.Equal(Blocks.Left + (Page.TextWidth.Points / 2), number.Middle, 0.01);
        Assert.InRange(number.Top, Page.HeaderDistance.Points, Page.Top.Points);
        Assert.InRange(number.Bottom, Page.HeaderDistance.Points, Page.Top.Points);
        Assert.Null(number.Element);
    }

    private static FormattedSection Section(PageSetup page, string name, int lines) => new(page, [Blocks.Paragraph(name, lines)]);
}
