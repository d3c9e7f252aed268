namespace ThiDua.Templates.Markup;

/// <summary>Whether the cells of a table, spans counted, fill each row exactly.</summary>
internal static class TableGrid
{
    /// <summary>The first row that does not fit, or null.</summary>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="rows">The cells of each row as column span and row span.</param>
    public static int? FirstBadRow(int columns, IReadOnlyList<(int Columns, int Rows)[]> rows)
    {
        var covered = new int[columns];
        for (var r = 0; r < rows.Count; r++)
        {
            if (columns == 0 || !Place(covered, rows[r], rows.Count - r))
            {
                return r;
            }
        }

        return null;
    }

    /// <summary>Places a row's cells into the columns that no cell from above covers.</summary>
    private static bool Place(int[] covered, (int Columns, int Rows)[] cells, int rowsLeft)
    {
        var column = 0;
        foreach (var (columns, rows) in cells)
        {
            while (column < covered.Length && covered[column] > 0)
            {
                column++;
            }

            if (rows > rowsLeft || column + columns > covered.Length)
            {
                return false;
            }

            for (var end = column + columns; column < end; column++)
            {
                if (covered[column] > 0)
                {
                    return false;
                }

                covered[column] = rows;
            }
        }

        var full = Array.TrueForAll(covered, c => c > 0);
        for (var i = 0; i < covered.Length; i++)
        {
            covered[i]--;
        }

        return full;
    }
}
