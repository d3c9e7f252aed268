using ThiDua.Documents.Blocks;

namespace ThiDua.Localization.Drafting;

/// <summary>Where the cells of a table stand: which of its texts are in one row, and what is written above a column.</summary>
internal sealed class TableGrid
{
    private readonly DraftBlock _block;
    private readonly List<(int Index, int Row, int Column, int Span)> _cells = [];
    private readonly int _headRows;

    private TableGrid(DraftBlock block, DataTable table)
    {
        _block = block;
        // A table without a head of its own is read by its first row.
        _headRows = Math.Max(1, table.HeaderRows.Length);
        var covered = new int[table.Columns.Length];
        var index = 1;
        foreach (var (row, number) in table.HeaderRows.Concat(table.Rows).Select((row, number) => (row, number)))
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                for (; column < covered.Length && covered[column] > 0; column++)
                {
                    covered[column]--;
                }

                _cells.Add((index++, number, column, cell.ColumnSpan));
                for (var last = Math.Min(column + cell.ColumnSpan, covered.Length); column < last; column++)
                {
                    covered[column] = cell.RowSpan - 1;
                }
            }

            for (; column < covered.Length; column++)
            {
                covered[column] = Math.Max(0, covered[column] - 1);
            }
        }
    }

    /// <summary>The grid of a table; null for any other block.</summary>
    public static TableGrid? Of(DraftBlock? block) => block?.Source is DataTable table ? new TableGrid(block, table) : null;

    /// <summary>What stands at the head of the column of a text; empty for the head itself and the caption.</summary>
    public string Heading(int index)
    {
        var cell = _cells.Find(one => one.Index == index);
        return cell.Row < _headRows ? "" : string.Join(' ', _cells.Where(one => one.Row < _headRows && one.Column <= cell.Column && cell.Column < one.Column + one.Span).Select(one => _block.Texts[one.Index].Folded));
    }

    /// <summary>The texts of each row below the head, from left to right.</summary>
    public IEnumerable<IReadOnlyList<int>> Rows() => _cells.Where(cell => cell.Row >= _headRows).GroupBy(cell => cell.Row).Select(row => row.Select(cell => cell.Index).ToList());
}
