using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Tests.Layout;

public class TableTests
{
    private const double Border = 0.5;

    private static readonly PageSetup Page = Blocks.Page(6.5);

    private static double Padding => Blocks.Profile.Tables.CellPadding.Points;

    [Fact]
    public void Columns_are_as_wide_as_they_shall_be()
    {
        var laid = LaidOut.Of(Page, Blocks.Table([60, 100, 80], Blocks.Row("A", "B", "C")));
        double[] edges = [Blocks.Left, Blocks.Left + 60, Blocks.Left + 160, Blocks.Left + 240];
        Assert.Equal(edges, laid.Verticals(1).Select(rule => rule.X1).Distinct().Order());
        string[] texts = ["A", "B", "C"];
        Assert.All(texts, (text, i) => Assert.Equal(edges[i] + Padding, laid.Line(text).Left, 0.01));
    }

    [Fact]
    public void Text_of_a_cell_breaks_within_its_column()
    {
        var laid = LaidOut.Of(Page, Blocks.Table([60, 100], Blocks.Row("ủy ban nhân dân xã", "B")));
        var lines = laid.Lines(1).Where(line => line.Text != "B").ToList();
        Assert.InRange(lines.Count, 2, 3);
        Assert.All(lines, line => Assert.InRange(line.Right, Blocks.Left, Blocks.Left + 60 - Padding));
    }

    [Fact]
    public void Rows_stand_below_each_other_parted_by_borders()
    {
        var laid = LaidOut.Of(Page, Blocks.Table([60], Blocks.Row("A1\nA2"), Blocks.Row("B")));
        Assert.Equal(Blocks.LineHeight + Border, laid.Line("B").Baseline - laid.Line("A2").Baseline, 0.01);
        double[] borders = [0, (2 * Blocks.LineHeight) + Border, (3 * Blocks.LineHeight) + (2 * Border)];
        Assert.Equal(
            borders.Select(y => Blocks.Top + y + (Border / 2)),
            laid.Horizontals(1).Select(rule => rule.Y1).Distinct().Order(),
            (a, b) => Math.Abs(a - b) < 0.05);
        Assert.All(laid.Rules(1), rule => Assert.Equal((Border, null), (rule.Thickness, rule.Element)));
    }

    [Fact]
    public void Text_below_a_table_stands_below_its_last_border()
    {
        var laid = LaidOut.Of(Page, Blocks.Table([60], Blocks.Row("A")), Blocks.Paragraph("P", 1));
        Assert.Equal(Blocks.LineHeight + Border, laid.Line("P1").Baseline - laid.Line("A").Baseline, 0.01);
    }

    [Fact]
    public void Row_whose_last_border_does_not_fit_goes_on_the_next_page()
    {
        var row = Blocks.Row("B");
        Assert.Equal(["P1 A B"], LaidOut.Of(Blocks.Page(3 + (3 * Border / Blocks.LineHeight)), Blocks.Paragraph("P", 1), Blocks.Table([60], Blocks.Row("A"), row)).Texts);
        Assert.Equal(["P1 A", "B"], LaidOut.Of(Blocks.Page(3 + (2 * Border / Blocks.LineHeight)), Blocks.Paragraph("P", 1), Blocks.Table([60], Blocks.Row("A"), row)).Texts);
    }

    [Fact]
    public void Room_above_the_text_of_a_cell_stands_above_each_part_of_it()
    {
        var cell = Blocks.Cell(Blocks.Lines("A", 8));
        var text = (FormattedParagraph)cell.Blocks[0];
        var row = new FormattedRow([cell with { Blocks = [text with { Format = text.Format with { Before = Blocks.Points(4) } }] }], KeepWhole: false);
        var laid = LaidOut.Of(Page, Blocks.Table([60], row));
        Assert.Equal("A7 A8", laid.Text(2));
        Assert.Equal(laid.Line("A1").Baseline, laid.Line("A7", 2).Baseline, 0.01);
    }

    [Fact]
    public void Border_between_cells_is_one_line_drawn_once()
    {
        var laid = LaidOut.Of(Page, Blocks.Table([60, 100, 80], Blocks.Row("A", "B", "C"), Blocks.Row("D", "E", "F"), Blocks.Row("G", "H", "I")));
        Assert.Equal((4, 4), (laid.Horizontals(1).Count(), laid.Verticals(1).Count()));
        Assert.All(laid.Horizontals(1), rule => Assert.Equal((Blocks.Left - (Border / 2), Blocks.Left + 240 + (Border / 2)), (rule.X1, rule.X2)));
        Assert.All(laid.Verticals(1), rule => Assert.Equal(Blocks.Top + (3 * (Blocks.LineHeight + Border)) + Border, rule.Y2, 0.01));
    }

    [Fact]
    public void Head_is_repeated_on_each_page_and_there_it_is_no_content()
    {
        FormattedRow[] rows = [.. Enumerable.Range(1, 12).Select(i => Blocks.Row($"R{i}"))];
        var laid = LaidOut.Of(Page, Blocks.Table([60], [Blocks.Head("H"), .. rows]));
        Assert.Equal(["H R1 R2 R3 R4 R5", "H R6 R7 R8 R9 R10", "H R11 R12"], laid.Texts);
        Assert.Equal([false, true, true], Enumerable.Range(1, 3).Select(page => laid.Line("H", page).Element is null));
        Assert.All(laid.Lines(2).Skip(1), line => Assert.NotNull(line.Element));
    }

    [Fact]
    public void Head_of_two_rows_is_repeated_as_a_whole()
    {
        FormattedRow[] rows = [.. Enumerable.Range(1, 5).Select(i => Blocks.Row($"R{i}"))];
        Assert.Equal(
            ["H I R1 R2 R3 R4", "H I R5"], LaidOut.Of(Page, Blocks.Table([60], [Blocks.Head("H"), Blocks.Head("I"), .. rows])).Texts);
    }

    [Fact]
    public void Row_kept_whole_moves_to_the_next_page() =>
        Assert.Equal(
            ["A1 A2 A3 A4", "B1 B2 B3"],
            LaidOut.Of(Page, Blocks.Table([60], Blocks.Row(Blocks.Lines("A", 4)), Blocks.Row(Blocks.Lines("B", 3)))).Texts);

    [Fact]
    public void Row_that_may_be_parted_begins_where_it_finds_room() =>
        Assert.Equal(
            ["A1 A2 A3 A4 B1 B2", "B3"],
            LaidOut.Of(Page, Blocks.Table([60], Blocks.Row(Blocks.Lines("A", 4)), Parted(Blocks.Lines("B", 3)))).Texts);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Row_higher_than_a_page_is_parted_and_no_line_is_lost(bool whole)
    {
        var row = Parted(Blocks.Lines("A", 14), Blocks.Lines("B", 8)) with { KeepWhole = whole };
        var laid = LaidOut.Of(Page, Blocks.Table([60, 60], Blocks.Head("H", "I"), row));
        Assert.Equal(
            ["H I A1 A2 A3 A4 A5 B1 B2 B3 B4 B5", "H I A6 A7 A8 A9 A10 B6 B7 B8", "H I A11 A12 A13 A14"], laid.Texts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Head_is_not_left_alone_above_a_row_higher_than_a_page(bool whole)
    {
        var table = Blocks.Table([60], Blocks.Head("H"), Parted(Blocks.Lines("B", 9)) with { KeepWhole = whole });
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 5), table);
        Assert.Equal(["A1 A2 A3 A4 A5", "H B1 B2 B3 B4 B5", "H B6 B7 B8 B9"], laid.Texts);
    }

    [Fact]
    public void Head_stands_with_the_first_lines_of_a_row_that_may_be_parted()
    {
        var laid = LaidOut.Of(Page, Blocks.Paragraph("A", 3), Blocks.Table([60], Blocks.Head("H"), Parted(Blocks.Lines("B", 9))));
        Assert.Equal(["A1 A2 A3 H B1 B2", "H B3 B4 B5 B6 B7", "H B8 B9"], laid.Texts);
    }

    [Fact]
    public void Centred_cell_stands_in_the_middle_of_its_row()
    {
        var row = Blocks.Row(Blocks.Cell("A1\nA2\nA3"), Blocks.Cell("B", centered: true), Blocks.Cell("C"));
        var laid = LaidOut.Of(Page, Blocks.Table([60, 60, 60], row));
        Assert.Equal(laid.Line("A2").Baseline, laid.Line("B").Baseline, 0.01);
        Assert.Equal(laid.Line("A1").Baseline, laid.Line("C").Baseline, 0.01);
    }

    [Fact]
    public void Room_above_the_text_of_a_cell_is_kept_on_every_page()
    {
        var format = Blocks.Plain(Role.TableCell) with { Before = Blocks.Points(4), After = Blocks.Points(4) };
        FormattedRow[] rows = [.. Enumerable.Range(1, 5).Select(i => Blocks.Row(new FormattedCell([Blocks.Text($"R{i}", Role.TableCell, format)])))];
        var laid = LaidOut.Of(Page, Blocks.Table([60], rows));
        Assert.Equal(["R1 R2 R3 R4", "R5"], laid.Texts);
        Assert.Equal(laid.Line("R1").Baseline, laid.Line("R5", page: 2).Baseline, 0.01);
    }

    [Fact]
    public void Cell_over_two_columns_has_the_room_of_both()
    {
        var laid = LaidOut.Of(Page, Blocks.Table(
            [40, 40, 40], Blocks.Row(Blocks.Cell("ủy ban", columns: 2), Blocks.Cell("C")), Blocks.Row("D", "E", "F")));
        Assert.Equal("ủy ban C D E F", laid.Text(1));
        var border = laid.Verticals(1).Where(rule => rule.X1 == Blocks.Left + 40);
        Assert.All(border, rule => Assert.True(rule.Y1 >= Blocks.Top + Blocks.LineHeight));
    }

    [Fact]
    public void Table_without_borders_draws_none() =>
        Assert.Empty(LaidOut.Of(Page, Blocks.Table([60], Blocks.Row("A")) with { Border = default }).Rules(1));

    private static FormattedRow Parted(params string[] cells) => Blocks.Row(cells) with { KeepWhole = false };
}
