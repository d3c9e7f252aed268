using ThiDua.Formats.Formatted;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>Places the rows of a table, the head repeated on each page; a row that may not be parted moves as a whole.</summary>
internal sealed class TableLayouter
{
    private readonly PageFlow _flow;
    private readonly FormattedTable _table;
    private readonly List<RowLayout> _rows = [];

    public TableLayouter(PageFlow flow, BlockSlicer slicer, StructureBuilder structure, FormattedTable table)
    {
        (_flow, _table) = (flow, table);
        var data = table.Border.Twips > 0;
        var element = data ? structure.Table() : structure.Division();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var parent = data ? element.Add(StructureType.TR) : element;
            _rows.Add(new RowLayout(table, i, slicer, parent));
        }

        GrowForMergedCells();
    }

    /// <summary>Height of the head and the first row below it.</summary>
    public int LeastHeight
    {
        get
        {
            var heads = _rows.TakeWhile(r => r.Row.RepeatAsHeader).Count();
            return _rows.Take(heads + 1).Sum(r => r.Height);
        }
    }

    /// <summary>Places the table on the pages.</summary>
    public void Place()
    {
        var heads = _rows.TakeWhile(r => r.Row.RepeatAsHeader).ToList();
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            if (row.Height > _flow.Room && !_flow.AtTop && (row.Row.KeepWhole || row.LeastHeight > _flow.Room))
            {
                _flow.NextPage();
                PlaceHeads(heads, i);
            }

            PlaceRow(row, heads, i);
        }
    }

    private void PlaceHeads(List<RowLayout> heads, int before)
    {
        if (before < heads.Count)
        {
            return;
        }

        foreach (var head in heads)
        {
            head.Draw(_flow.Left, _flow.Y, _flow.Items, repeated: true);
            _flow.Advance(head.Height);
        }
    }

    /// <summary>Places a row, parted over pages as often as it must be.</summary>
    private void PlaceRow(RowLayout row, List<RowLayout> heads, int index)
    {
        var rest = row;
        while (rest.Height > _flow.Room && rest.Part(_flow.Room) is { } parts)
        {
            parts.Upper.Draw(_flow.Left, _flow.Y, _flow.Items, repeated: false);
            _flow.Advance(parts.Upper.Height);
            _flow.NextPage();
            PlaceHeads(heads, index);
            rest = parts.Lower;
        }

        rest.Draw(_flow.Left, _flow.Y, _flow.Items, repeated: false);
        _flow.Advance(rest.Height);
    }

    /// <summary>The last row of a merged cell grows when the cell's text is higher than its rows together.</summary>
    private void GrowForMergedCells()
    {
        for (var r = 0; r < _rows.Count; r++)
        {
            foreach (var cell in _rows[r].Cells.Where(c => c.Cell.Merge == RowMerge.Begins))
            {
                var last = r + MergedCells.RowSpan(_table, r, cell.Column) - 1;
                var height = _rows.GetRange(r, last - r + 1).Sum(row => row.Height);
                _rows[last].Grow(cell.Height + _table.Border.Twips - height);
                cell.MergedHeight = Math.Max(height, cell.Height + _table.Border.Twips);
            }
        }
    }
}
