using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>
/// The rows of a table on one page, drawn when all are known: a merged cell is as high as its rows there. Lengths are in twips.
/// </summary>
/// <param name="border">Thickness of the borders.</param>
internal sealed class TablePage(int border)
{
    private readonly List<(RowLayout Row, int Top, bool Repeated)> _rows = [];
    private readonly List<OpenCell> _open = [];
    private readonly Dictionary<(int Placed, int Column), MergedPart> _merged = [];

    /// <summary>Begins a merged cell with the row placed next.</summary>
    public void Open(CellLayout cell, int lastRow, int top) => _open.Add(new OpenCell(cell, lastRow).At(top, _rows.Count));

    /// <summary>Height a row must have for the merged cells that end with it.</summary>
    public int Needed(int row, int top)
    {
        var needed = 0;
        foreach (var cell in _open)
        {
            needed = cell.LastRow == row ? Math.Max(needed, cell.Cell.Height + border - (top - cell.Top)) : needed;
        }

        return needed;
    }

    /// <summary>Adds a row.</summary>
    public void Add(RowLayout row, int top, bool repeated) => _rows.Add((row, top, repeated));

    /// <summary>Ends the merged cells that end with a row.</summary>
    public void Close(int row, int bottom)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i] is var cell && cell.LastRow == row)
            {
                _merged[(cell.FirstPlaced, cell.Cell.Column)] = new MergedPart(cell.Cell, cell.Top, bottom);
                _open.RemoveAt(i);
            }
        }
    }

    /// <summary>Parts the merged cells that go on behind a page break.</summary>
    public void Part(int bottom)
    {
        foreach (var cell in _open)
        {
            _merged[(cell.FirstPlaced, cell.Cell.Column)] = cell.Part(bottom, border);
        }

        if (_open.Count > 0 && _rows.Count > 0)
        {
            _rows[^1] = _rows[^1] with { Row = _rows[^1].Row.AtTop() };
        }
    }

    /// <summary>Goes on with the merged cells below the head of the next page.</summary>
    public void Resume(int top) => _open.ForEach(c => c.At(top, _rows.Count));

    /// <summary>Adds the frames of all rows and forgets them.</summary>
    public void Draw(int left, List<FrameItem> items)
    {
        var borders = new TableBorders(border);
        for (var i = 0; i < _rows.Count; i++)
        {
            var (row, top, repeated) = _rows[i];
            row.Draw(left, top, items, borders, repeated, column => _merged.GetValueOrDefault((i, column)));
        }

        borders.Draw(items);

        _rows.Clear();
        _merged.Clear();
    }
}
