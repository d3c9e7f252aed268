using ThiDua.Documents.Blocks;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;
using ThiDua.Tests.Html;

namespace ThiDua.Tests.Formats;

public sealed class ColumnWidthTests
{
    [Theory]
    [InlineData(12)]
    [InlineData(1200)]
    public void Longest_number_of_a_table_fits_its_column_however_far_down_it_stands(int rows)
    {
        var document = PreviewSource.Format(plan => plan with { Body = [List(rows)] });
        var table = document.Sections.SelectMany(section => section.Blocks).OfType<FormattedTable>().Single(t => t.Border.Twips > 0);
        var look = document.Styles[Role.TableCell].Character;
        var number = FontMetrics.TimesNewRoman.Width($"{rows}", look.Face, look.Size);
        Assert.True(table.ColumnWidths[0].Points - (2 * table.CellPadding.Points) >= number);
    }

    private static DataTable List(int rows) => new(
        [],
        [new TableColumn(), new TableColumn()],
        [new TableRow([Cell("TT"), Cell("Họ và tên")])],
        [.. Enumerable.Range(1, rows).Select(i => new TableRow([Cell($"{i}"), Cell(string.Concat(Enumerable.Repeat("Nguyễn Thị Thu Hương ", 9)))]))]);

    private static TableCell Cell(string text) => new(PreviewSource.Text(text));
}
