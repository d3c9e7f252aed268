using System.Globalization;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;

namespace ThiDua.Html.Writing;

/// <summary>Writes tables with fixed column widths; one without borders only lays out and says so.</summary>
internal sealed class TableWriter(HtmlText html, BlockWriter blocks)
{
    public void Write(FormattedTable table)
    {
        var data = table.Border > Length.Zero;
        html.Markup(data ? "<table class=\"data\"" : "<table role=\"presentation\"");
        html.Markup($" style=\"width:{Css.Points(new Length(table.ColumnWidths.Sum(w => w.Twips)))}");
        html.Markup(data ? $";--line:{Css.Points(table.Border)}" : "");
        html.Markup(table.CellPadding > Length.Zero ? $";--pad:{Css.Points(table.CellPadding)}" : "").Markup("\">\n<colgroup>");
        foreach (var width in table.ColumnWidths)
        {
            html.Markup($"<col style=\"width:{Css.Points(width)}\"/>");
        }

        html.Markup("</colgroup>\n");
        var heads = data ? table.Rows.TakeWhile(r => r.RepeatAsHeader).Count() : 0;
        WriteGroup("thead", "th", table, 0, heads);
        WriteGroup("tbody", "td", table, heads, table.Rows.Length);
        html.Markup("</table>\n");
    }

    /// <summary>Rows that a merged cell does not reach beyond: the head or the rest.</summary>
    private void WriteGroup(string group, string cellName, FormattedTable table, int from, int to)
    {
        if (from == to)
        {
            return;
        }

        html.Markup($"<{group}>\n");
        var covered = new int[table.ColumnWidths.Length];
        for (var r = from; r < to; r++)
        {
            html.Markup(table.Rows[r].KeepWhole ? "<tr class=\"whole\">\n" : "<tr>\n");
            var column = 0;
            foreach (var cell in table.Rows[r].Cells)
            {
                if (cell.Merge != RowMerge.Continues || covered[column] <= r)
                {
                    var rows = cell.Merge == RowMerge.Begins ? MergedRows(table, r, to, column) : 1;
                    covered[column] = r + rows;
                    WriteCell(cellName, cell, rows);
                }

                column += cell.ColumnSpan;
            }

            html.Markup("</tr>\n");
        }

        html.Markup($"</{group}>\n");
    }

    /// <summary>How many rows above a limit the cell covers that begins at a column.</summary>
    private static int MergedRows(FormattedTable table, int row, int limit, int column)
    {
        var end = row + 1;
        while (end < limit && CellAt(table.Rows[end], column) is { Merge: RowMerge.Continues })
        {
            end++;
        }

        return end - row;
    }

    private static FormattedCell? CellAt(FormattedRow row, int column)
    {
        foreach (var cell in row.Cells)
        {
            if (column == 0)
            {
                return cell;
            }

            column -= cell.ColumnSpan;
        }

        return null;
    }

    private void WriteCell(string name, FormattedCell cell, int rows)
    {
        html.Markup("<").Markup(name).Markup(name == "th" ? " scope=\"col\"" : "");
        Span("colspan", cell.ColumnSpan);
        Span("rowspan", rows);
        html.Markup(cell.Centered ? " class=\"middle\">\n" : ">\n");
        blocks.WriteAll(cell.Blocks);
        html.Markup("</").Markup(name).Markup(">\n");
    }

    private void Span(string name, int count)
    {
        if (count > 1)
        {
            html.Markup(string.Create(CultureInfo.InvariantCulture, $" {name}=\"{count}\""));
        }
    }
}
