using ThiDua.Formats.Formatted;

namespace ThiDua.Formats.Comparing;

/// <summary>Whether two rows of a table are versions of one row.</summary>
internal static class RowLikeness
{
    private const double Least = 0.3;
    private const double Faint = 0.1;

    /// <summary>How much is gained by pairing two rows: cells that lie differently never pair, those of a head or of a layout always.</summary>
    public static double Gain(FormattedTable before, int b, int[] oldPairs, FormattedTable after, int a, int[] newPairs)
    {
        var (old, now) = (before.Rows[b], after.Rows[a]);
        if (old.RepeatAsHeader != now.RepeatAsHeader || Shape(old) != Shape(now))
        {
            return 0;
        }

        var likeness = Likeness.Of(oldPairs, newPairs, 0);
        return after.Border == default || now.RepeatAsHeader ? Faint + likeness : likeness >= Least ? likeness - Least + Faint : 0;
    }

    /// <summary>How the cells of a row lie, as a text that is the same for rows whose cells lie alike.</summary>
    public static string Shape(FormattedRow row) =>
        row.Cells.All(cell => cell is { ColumnSpan: 1, Merge: RowMerge.None })
            ? new string('|', row.Cells.Length)
            : string.Concat(row.Cells.Select(cell => (char)('0' + cell.ColumnSpan) + cell.Merge.ToString()));
}
