using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Tests.Layout;

public class PageBreakingTests
{
    private static readonly PageSetup Page = Blocks.Page(6);

    [Fact]
    public void Lines_that_are_kept_together_move_as_a_whole()
    {
        var (page, kept) = (Blocks.Page(6), Kept(Blocks.Paragraph("A", 4)));
        Assert.Equal(["P1 P2 P3 A1 A2 A3", "A4"], LaidOut.Of(page, Blocks.Paragraph("P", 3), Loose(Blocks.Paragraph("A", 4))).Texts);
        Assert.Equal(["P1 P2 P3", "A1 A2 A3 A4"], LaidOut.Of(page, Blocks.Paragraph("P", 3), kept).Texts);
        Assert.Equal(["P1 P2", "H1 A1 A2 A3 A4"], LaidOut.Of(page, Blocks.Paragraph("P", 2), Blocks.Paragraph("H", 1, keepNext: true), kept).Texts);
    }

    [Fact]
    public void Lines_that_are_kept_together_but_fit_no_page_are_parted()
    {
        var laid = LaidOut.Of(Blocks.Page(6), Blocks.Paragraph("P", 3), Kept(Blocks.Paragraph("A", 8)));
        Assert.Equal(["P1 P2 P3 A1 A2 A3", "A4 A5 A6 A7 A8"], laid.Texts);
    }

    [Fact]
    public void Lines_fill_a_page_to_its_last() =>
        Assert.Equal(["A1 A2 A3 A4 A5 A6", "A7 A8"], LaidOut.Of(Page, Blocks.Paragraph("A", 8)).Texts);

    [Fact]
    public void Text_that_just_fits_makes_no_further_page() =>
        Assert.Single(LaidOut.Of(Page, Blocks.Paragraph("A", 4), Blocks.Paragraph("B", 2)).Texts);

    [Fact]
    public void First_line_of_a_paragraph_is_not_left_alone() =>
        Assert.Equal(["A1 A2 A3 A4 A5", "B1 B2 B3 B4"], LaidOut.Of(Page, Blocks.Paragraph("A", 5), Blocks.Paragraph("B", 4)).Texts);

    [Fact]
    public void Last_line_of_a_paragraph_is_not_left_alone() =>
        Assert.Equal(["A1 A2 B1 B2 B3", "B4 B5"], LaidOut.Of(Page, Blocks.Paragraph("A", 2), Blocks.Paragraph("B", 5)).Texts);

    [Fact]
    public void Paragraph_of_two_lines_moves_as_a_whole() =>
        Assert.Equal(["A1 A2 A3 A4 A5", "B1 B2"], LaidOut.Of(Page, Blocks.Paragraph("A", 5), Blocks.Paragraph("B", 2)).Texts);

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Paragraph_of_three_lines_moves_as_a_whole(int above) =>
        Assert.Equal("B1 B2 B3", LaidOut.Of(Page, Blocks.Paragraph("A", above), Blocks.Paragraph("B", 3)).Text(2));

    [Fact]
    public void Paragraph_goes_on_over_several_pages_with_two_lines_at_its_end() =>
        Assert.Equal(
            ["A1 A2 A3 A4 A5 A6", "A7 A8 A9 A10 A11", "A12 A13"], LaidOut.Of(Page, Blocks.Paragraph("A", 13)).Texts);

    [Fact]
    public void Paragraph_without_widow_control_leaves_lines_alone()
    {
        var second = Blocks.Paragraph("B", 3);
        second = second with { Format = second.Format with { WidowControl = false } };
        Assert.Equal(["A1 A2 A3 A4 A5 B1", "B2 B3"], LaidOut.Of(Page, Blocks.Paragraph("A", 5), second).Texts);
        Assert.Equal(["A1 A2 A3 A4 B1 B2", "B3"], LaidOut.Of(Page, Blocks.Paragraph("A", 4), second).Texts);
    }

    [Fact]
    public void Room_above_a_paragraph_parts_it_from_what_stands_above()
    {
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 1), Blocks.Paragraph("B", 1, before: 7));
        Assert.Equal(Blocks.LineHeight + 7, laid.Line("B1").Baseline - laid.Line("A1").Baseline, 0.01);
    }

    [Fact]
    public void Room_above_is_kept_where_a_section_begins_and_dropped_where_a_page_began_by_itself()
    {
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 5, before: 10), Blocks.Paragraph("B", 2, before: 10));
        var plain = LaidOut.Of(Page, Blocks.Paragraph("A", 1)).Line("A1").Baseline;
        Assert.Equal(plain + 10, laid.Line("A1").Baseline, 0.01);
        Assert.Equal(plain, laid.Line("B1", page: 2).Baseline, 0.01);
    }

    [Fact]
    public void Room_above_that_is_dropped_leaves_its_place_to_a_line() =>
        Assert.Equal("B1 B2 B3 B4 B5 B6", LaidOut.Of(Page, Blocks.Paragraph("A", 6), Blocks.Paragraph("B", 6, before: 10)).Text(2));

    [Fact]
    public void Heading_moves_with_the_first_lines_of_its_text() =>
        Assert.Equal(
            ["A1 A2 A3 A4", "H B1 B2 B3 B4"],
            LaidOut.Of(Page, Blocks.Paragraph("A", 4), Blocks.Heading("H", Role.Heading1), Blocks.Paragraph("B", 4)).Texts);

    [Fact]
    public void Heading_stays_where_two_lines_of_its_text_fit() =>
        Assert.Equal(
            ["A1 A2 A3 H B1 B2", "B3 B4"],
            LaidOut.Of(Page, Blocks.Paragraph("A", 3), Blocks.Heading("H", Role.Heading1), Blocks.Paragraph("B", 4)).Texts);

    [Fact]
    public void Headings_in_a_chain_move_together() =>
        Assert.Equal(
            ["A1 A2 A3", "H I B1 B2"],
            LaidOut.Of(
                Page,
                Blocks.Paragraph("A", 3),
                Blocks.Heading("H", Role.Heading1),
                Blocks.Heading("I", Role.Heading2),
                Blocks.Paragraph("B", 2)).Texts);

    [Fact]
    public void Heading_moves_with_the_head_of_a_table_and_its_first_row()
    {
        var table = Blocks.Table([100], Blocks.Head("T"), Blocks.Row("R1"), Blocks.Row("R2"));
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 4), Blocks.Heading("H", Role.TableCaption), table);
        Assert.Equal(["A1 A2 A3 A4", "H T R1 R2"], laid.Texts);
    }

    [Fact]
    public void Chain_longer_than_a_page_is_broken_and_nothing_is_lost()
    {
        FormattedBlock[] chain = [.. Enumerable.Range(1, 9).Select(i => Blocks.Heading($"H{i}", Role.Heading1))];
        var texts = LaidOut.Of(Page, chain).Texts;
        Assert.Equal("H1 H2 H3 H4 H5 H6 H7 H8 H9", string.Join(' ', texts));
        Assert.Equal(2, texts.Length);
    }

    [Fact]
    public void Foot_block_stays_on_one_page_with_two_lines_of_text()
    {
        var foot = new FormattedTable(
            [Blocks.Points(200), Blocks.Points(200)], [Blocks.Row(Blocks.Lines("N", 3), Blocks.Lines("S", 3))], default, default);
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 3), Blocks.Paragraph("B", 2, keepNext: true), foot);
        Assert.Equal(["A1 A2 A3", "B1 B2 N1 N2 N3 S1 S2 S3"], laid.Texts);
        Assert.Empty(laid.Rules(2));
    }

    [Fact]
    public void Ruled_line_stands_below_its_text_in_the_middle_as_long_as_it_shall()
    {
        var rule = new RuledLine(Blocks.Points(80), Blocks.Points(60), Blocks.Points(0.5), Blocks.Points(3));
        var laid = LaidOut.Of(Blocks.Page(6, 200), Blocks.Paragraph("A", 2), rule, Blocks.Paragraph("B", 1));
        var drawn = laid.Rules(1).Single();
        Assert.Equal((Blocks.Left + 60, Blocks.Left + 140), (drawn.X1, drawn.X2));
        Assert.Equal(drawn.Y1, drawn.Y2);
        Assert.Equal(Blocks.Top + (2 * Blocks.LineHeight) + 3 + 0.25, drawn.Y1, 0.05);
        Assert.Equal(0.5, drawn.Thickness);
        Assert.Null(drawn.Element);
        var below = Blocks.Styles[Role.RuledLine].Paragraph.Line.Exact!.Value.Points;
        Assert.Equal((2 * Blocks.LineHeight) + 3 + 0.5 + below, laid.Line("B1").Baseline - laid.Line("A1").Baseline, 0.01);
    }

    [Fact]
    public void Ruled_line_moves_with_the_text_it_is_kept_with()
    {
        var rule = new RuledLine(Blocks.Points(80), Blocks.Points(60), Blocks.Points(0.5), Blocks.Points(3), KeepNext: true);
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 5), rule, Blocks.Paragraph("B", 1));
        Assert.Equal(["A1 A2 A3 A4 A5", "B1"], laid.Texts);
        Assert.Single(laid.Rules(2));
    }

    private static FormattedParagraph Kept(FormattedParagraph paragraph) => paragraph with { Format = paragraph.Format with { KeepLines = true } };

    private static FormattedParagraph Loose(FormattedParagraph paragraph) => paragraph with { Format = paragraph.Format with { WidowControl = false } };
}
