using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Blocks;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Data tables: the head repeated on each page, rows kept whole, wide ones on landscape pages.
/// </summary>
internal static class TableFormatter
{
    private const int LongestWholeCell = 1500;

    public static void Format(FormatContext context, DataTable table, string place, SectionBuilder builder)
    {
        var settings = context.Profile.Tables;
        var wide = table.IsRuled && table.Columns.Length > settings.LandscapeAboveColumns;
        var page = wide ? context.Profile.Page.ToLandscape() : context.Profile.Page;
        var rows = new List<FormattedRow>();
        rows.AddRange(Rows(context, table, table.HeaderRows, heading: true, place + ".header"));
        rows.AddRange(Rows(context, table, table.Rows, heading: false, place + ".rows"));
        var widths = ColumnSizer.Size(table, context.Styles, page.TextWidth, settings.CellPadding);
        var formatted = new FormattedTable(widths, [.. rows], table.IsRuled ? settings.Border : Length.Zero, settings.CellPadding);

        var caption = table.Caption.Length > 0
            ? context.Paragraph(Role.TableCaption, table.Caption, place + ".caption")
            : Spacer(context);
        if (wide)
        {
            builder.AddLandscape([caption, formatted]);
        }
        else
        {
            builder.Add([caption, formatted]);
        }
    }

    /// <summary>The paragraph that parts a table without a caption from what stands above it.</summary>
    public static FormattedParagraph Spacer(FormatContext context)
    {
        var style = context.Styles[Role.RuledLine];
        return new FormattedParagraph(
            Role.RuledLine,
            style.Paragraph with { KeepNext = true, Line = new LineSpacing(1, context.Profile.Tables.GapBefore) },
            []);
    }

    private static IEnumerable<FormattedRow> Rows(
        FormatContext context, DataTable table, ImmutableArray<TableRow> rows, bool heading, string place)
    {
        var open = new RowSpans(table.Columns.Length);
        for (var r = 0; r < rows.Length; r++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{place}[{r}]");
            var cells = ImmutableArray.CreateBuilder<FormattedCell>();
            var longest = 0;
            var column = 0;
            foreach (var cell in rows[r].Cells)
            {
                column = Continue(context, open, column, cells, untilFree: true);
                var format = Cell(context, table, rows[r], cell, column, heading, at);
                cells.Add(format);
                longest = Math.Max(longest, ((FormattedParagraph)format.Blocks[0]).Text.Length);
                open.Open(column, cell);
                column += cell.ColumnSpan;
            }

            Continue(context, open, column, cells, untilFree: false);
            open.EndRow();
            yield return new FormattedRow(cells.ToImmutable(), heading, heading || longest <= LongestWholeCell);
        }
    }

    /// <summary>Adds the empty cells that continue merged cells from above.</summary>
    private static int Continue(
        FormatContext context, RowSpans open, int column, ImmutableArray<FormattedCell>.Builder cells, bool untilFree)
    {
        while (column < open.Columns && (open.SpanAt(column) > 0 || !untilFree))
        {
            var span = Math.Max(1, open.SpanAt(column));
            var merge = open.SpanAt(column) > 0 ? RowMerge.Continues : RowMerge.None;
            cells.Add(new FormattedCell([context.Paragraph(Role.TableCell, "", "")], span, merge));
            column += span;
        }

        return column;
    }

    private static FormattedCell Cell(
        FormatContext context, DataTable table, TableRow row, TableCell cell, int column, bool heading, string place)
    {
        var paragraph = context.Paragraph(heading ? Role.TableHeading : Role.TableCell, cell.Inlines, place);
        if (!heading)
        {
            var alignment = cell.ColumnSpan > 1 ? CellAlignment.Left : table.Columns[column].Alignment;
            paragraph = paragraph with
            {
                Format = paragraph.Format with { Alignment = Align(alignment) },
                Runs = row.Emphasised ? [.. paragraph.Runs.Select(run => run with { Format = run.Format with { Bold = true } })] : paragraph.Runs,
            };
        }

        return new FormattedCell([paragraph], cell.ColumnSpan, cell.RowSpan > 1 ? RowMerge.Begins : RowMerge.None, Centered: true);
    }

    private static Alignment Align(CellAlignment alignment) => alignment switch
    {
        CellAlignment.Center => Alignment.Center,
        CellAlignment.Right => Alignment.Right,
        _ => Alignment.Left,
    };
}
