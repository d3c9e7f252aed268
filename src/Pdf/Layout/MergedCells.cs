using ThiDua.Formats.Formatted;

namespace ThiDua.Pdf.Layout;

/// <summary>Cells merged over rows.</summary>
internal static class MergedCells
{
    /// <summary>How many rows the cell covers that begins at a row and column.</summary>
    public static int RowSpan(FormattedTable table, int row, int column)
    {
        var span = 1;
        if (CellAt(table.Rows[row], column)?.Merge == RowMerge.Begins)
        {
            while (row + span < table.Rows.Length && CellAt(table.Rows[row + span], column)?.Merge == RowMerge.Continues)
            {
                span++;
            }
        }

        return span;
    }

    private static FormattedCell? CellAt(FormattedRow row, int column)
    {
        var at = 0;
        foreach (var cell in row.Cells)
        {
            if (at == column)
            {
                return cell;
            }

            at += cell.ColumnSpan;
        }

        return null;
    }
}
