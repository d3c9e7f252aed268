using ThiDua.Documents.Blocks;

namespace ThiDua.Formats.Formatters;

/// <summary>Which columns of a table are still covered by cells merged from rows above.</summary>
internal sealed class RowSpans(int columns)
{
    private readonly int[] _rowsLeft = new int[columns];
    private readonly int[] _span = new int[columns];

    public int Columns => columns;

    /// <summary>How many columns the merged cell covers that continues at a column; 0 when none does.</summary>
    public int SpanAt(int column) => _rowsLeft[column] > 0 ? _span[column] : 0;

    /// <summary>Notes a cell that begins at a column.</summary>
    public void Open(int column, TableCell cell)
    {
        if (cell.RowSpan > 1)
        {
            (_rowsLeft[column], _span[column]) = (cell.RowSpan, cell.ColumnSpan);
        }
    }

    /// <summary>Ends a row.</summary>
    public void EndRow()
    {
        for (var i = 0; i < _rowsLeft.Length; i++)
        {
            _rowsLeft[i] = Math.Max(0, _rowsLeft[i] - 1);
        }
    }
}
