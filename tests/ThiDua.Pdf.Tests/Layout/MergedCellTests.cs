using ThiDua.Formats.Formatted;

namespace ThiDua.Pdf.Tests.Layout;

public class MergedCellTests
{
    private const double Border = 0.5;
    private static readonly PageSetup Page = Blocks.Page(6.5);

    [Fact]
    public void Merged_cell_stands_in_the_middle_of_its_rows()
    {
        var laid = LaidOut.Of(Page, Blocks.Table([60, 60], Begins("M", "A"), Continues("B"), Continues("C")));
        Assert.Equal(laid.Line("B").Baseline, laid.Line("M").Baseline, 0.01);
    }

    [Fact]
    public void Merged_cell_parted_by_a_page_stands_at_the_top_of_its_row_as_do_the_cells_beside_it()
    {
        var laid = LaidOut.Of(Page, Blocks.Paragraph("P", 4), Blocks.Table(
            [60, 60, 60],
            Blocks.Row(Blocks.Cell("M", merge: RowMerge.Begins, centered: true), Blocks.Cell("A1\nA2"), Blocks.Cell("B", centered: true)),
            Blocks.Row(Blocks.Cell("", merge: RowMerge.Continues), Blocks.Cell("C1\nC2"), Blocks.Cell("D", centered: true))));
        Assert.Equal(["P1 P2 P3 P4 M A1 A2 B", "C1 C2 D"], laid.Texts);
        Assert.Equal(laid.Line("A1").Baseline, laid.Line("M").Baseline, 0.01);
        Assert.Equal(laid.Line("A1").Baseline, laid.Line("B").Baseline, 0.01);
        Assert.Equal((laid.Line("C1", 2).Baseline + laid.Line("C2", 2).Baseline) / 2, laid.Line("D", 2).Baseline, 0.06);
    }

    [Fact]
    public void No_border_runs_through_a_merged_cell()
    {
        var laid = LaidOut.Of(Page, Blocks.Table([60, 60], Begins("M", "A"), Continues("B"), Blocks.Row("C", "D")));
        var through = laid.Horizontals(1).Where(rule => rule.X1 < Blocks.Left + 30).Select(rule => Math.Round(rule.Y1, 1)).Distinct().Order();
        double[] expected = [Top(0), Top(2), Top(3)];
        Assert.Equal(expected, through);
        Assert.Contains(laid.Horizontals(1), rule => rule.X1 > Blocks.Left + 30 && Math.Abs(rule.Y1 - Top(1)) < 0.06);
    }

    [Fact]
    public void Merged_cell_at_the_end_of_a_table_is_closed_below()
    {
        var laid = LaidOut.Of(Page, Blocks.Table([60, 60], Begins("M", "A"), Continues("B")));
        Assert.Contains(laid.Horizontals(1), rule => rule.X1 < Blocks.Left + 30 && Math.Abs(rule.Y1 - Top(2)) < 0.06);
    }

    [Fact]
    public void Merged_cell_higher_than_its_rows_makes_the_last_of_them_higher()
    {
        var laid = LaidOut.Of(Page, Blocks.Table([60, 60], Begins(Blocks.Lines("M", 4), "A"), Continues("B"), Blocks.Row("C", "D")));
        Assert.Equal(Blocks.LineHeight + Border, laid.Line("B").Baseline - laid.Line("A").Baseline, 0.01);
        Assert.Equal(Blocks.LineHeight + Border, laid.Line("C").Baseline - laid.Line("M4").Baseline, 0.01);
    }

    [Fact]
    public void Cell_merged_over_rows_and_columns_is_one_cell()
    {
        var table = Blocks.Table(
            [40, 40, 40],
            Blocks.Row(Blocks.Cell("M", 2, RowMerge.Begins), Blocks.Cell("A")),
            Blocks.Row(Blocks.Cell("", 2, RowMerge.Continues), Blocks.Cell("B")));
        var laid = LaidOut.Of(Page, table);
        Assert.Equal("M A B", laid.Text(1));
        Assert.DoesNotContain(laid.Verticals(1), rule => rule.X1 == Blocks.Left + 40);
        Assert.Equal("Document(Table(TR(TD[2x2] TD) TR(TD)))", laid.Structure);
    }

    [Fact]
    public void Rows_beside_the_text_of_a_merged_cell_stay_on_one_page_when_they_fit_one()
    {
        var laid = LaidOut.Of(
            Page, Blocks.Paragraph("P", 4), Blocks.Table([60, 60], Blocks.Row("X", "Y"), Begins("M1\nM2", "A"), Continues("B"), Continues("C")));
        Assert.Equal(["P1 P2 P3 P4 X Y", "M1 M2 A B C"], laid.Texts);
    }

    [Fact]
    public void Rows_below_the_text_of_a_merged_cell_may_go_on_the_next_page()
    {
        var laid = LaidOut.Of(
            Page, Blocks.Paragraph("P", 3), Blocks.Table([60, 60], Blocks.Row("X", "Y"), Begins("M1\nM2", "A"), Continues("B"), Continues("C")));
        Assert.Equal(["P1 P2 P3 X Y M1 M2 A B", "C"], laid.Texts);
    }

    [Fact]
    public void Merged_cell_over_rows_of_several_pages_is_closed_at_each_pages_end()
    {
        FormattedRow[] rows = [Begins("M", "R1"), .. Enumerable.Range(2, 7).Select(i => Continues($"R{i}"))];
        var laid = LaidOut.Of(Page, Blocks.Table([60, 60], rows));
        Assert.Equal(["M R1 R2 R3 R4 R5 R6", "R7 R8"], laid.Texts);
        var left = Enumerable.Range(1, 2).Select(page =>
            laid.Horizontals(page).Where(rule => rule.X1 < Blocks.Left + 30).Select(rule => Math.Round(rule.Y1, 1)).Distinct());
        double[][] expected = [[Top(0), Top(6)], [Top(0), Top(2)]];
        Assert.Equal(expected, left.Select(ys => ys.Order().ToArray()));
    }

    [Fact]
    public void Text_of_a_merged_cell_longer_than_a_page_goes_on_below_the_break()
    {
        var laid = LaidOut.Of(
            Page, Blocks.Table([60, 60], Begins(Blocks.Lines("M", 9), Blocks.Lines("A", 4)), Continues(Blocks.Lines("B", 4))));
        var lines = Enumerable.Range(1, laid.Document.Pages.Length)
            .SelectMany(page => laid.Lines(page).Select(line => (Page: page, Line: line))).ToList();
        Assert.Equal(9, lines.Count(line => line.Line.Text[0] == 'M'));
        Assert.Equal(8, lines.Count(line => line.Line.Text[0] != 'M'));
        Assert.All(lines, line => Assert.True(line.Line.Baseline < Blocks.Top + (6.5 * Blocks.LineHeight), line.Line.Text));
        Assert.Equal(["B1 B2 B3 B4"], [.. laid.Texts.Select(text => text[Math.Max(0, text.IndexOf('B'))..]).Where(text => text[0] == 'B')]);
    }

    private static double Top(int row) => Math.Round(Blocks.Top + (row * (Blocks.LineHeight + Border)) + (Border / 2), 1);

    private static FormattedRow Begins(string text, string next) =>
        Blocks.Row(Blocks.Cell(text, merge: RowMerge.Begins, centered: true), Blocks.Cell(next));

    private static FormattedRow Continues(string next) => Blocks.Row(Blocks.Cell("", merge: RowMerge.Continues), Blocks.Cell(next));
}
