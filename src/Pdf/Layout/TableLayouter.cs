using ThiDua.Formats.Formatted;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>Places the rows of a table, the head repeated on each page; a row that may not be parted moves as a whole.</summary>
internal sealed class TableLayouter
{
    private readonly PageFlow _flow;
    private readonly FormattedTable _table;
    private readonly List<RowLayout> _rows = [];
    private readonly List<RowLayout> _heads;
    private readonly TablePage _page;

    public TableLayouter(PageFlow flow, BlockSlicer slicer, StructureBuilder structure, FormattedTable table)
    {
        (_flow, _table, _page) = (flow, table, new TablePage(table.Border.Twips));
        var data = table.Border.Twips > 0;
        var element = data ? structure.Table() : structure.Division();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var parent = data ? element.Add(StructureType.TR) : element;
            _rows.Add(new RowLayout(table, i, slicer, parent));
        }

        _heads = [.. _rows.TakeWhile(r => r.Row.RepeatAsHeader)];
        GrowForMergedCells();
    }

    /// <summary>Height of the head and the least of the first row below it.</summary>
    public int LeastHeight => HeadHeight + (_heads.Count < _rows.Count ? LeastOf(_heads.Count) : 0) + _table.Border.Twips;

    /// <summary>Its height on one page.</summary>
    public int Height => _rows.Sum(row => row.FullHeight) + _table.Border.Twips;

    /// <summary>Whether all its rows stay together and with what follows, as those of a chart do above its caption.</summary>
    public bool KeepNext => _rows.TrueForAll(row => row.KeepNext);

    /// <summary>Room left on the page above the border that ends the table there.</summary>
    private int Room => _flow.Room - _table.Border.Twips;

    private int HeadHeight => _heads.Sum(r => r.FullHeight);

    /// <summary>Places the table on the pages.</summary>
    public void Place()
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            var least = LeastOf(i);
            if (least > Room && !_flow.AtTop && least <= RoomBelowHead(i))
            {
                Break(i);
            }

            PlaceRow(i);
        }

        _flow.Advance(_table.Border.Twips);
        _page.Draw(_flow.Left, _flow.Items);
    }

    /// <summary>Height that must fit for a row to begin: the rows it is kept with, and the least of the row below them.</summary>
    private int LeastOf(int index)
    {
        var (height, last) = (0, index);
        for (; _rows[last].KeepNext && last + 1 < _rows.Count; last++)
        {
            height += _rows[last].FullHeight;
        }

        height += LeastOfRow(last);
        return height <= RoomBelowHead(index) ? height : LeastOfRow(index);
    }

    /// <summary>Height that must fit for a row alone to begin: itself or, if it is parted, its first lines.</summary>
    private int LeastOfRow(int index)
    {
        var row = _rows[index];
        var least = row.Row.KeepWhole ? row.FullHeight : row.LeastHeight;
        foreach (var cell in row.Beginning)
        {
            least = Math.Max(least, HeightBeside(cell, index));
        }

        return least <= RoomBelowHead(index) ? least : row.LeastHeight;
    }

    /// <summary>Height of the rows beside the text of a merged cell.</summary>
    private int HeightBeside(CellLayout cell, int index)
    {
        var (height, last) = (0, index + MergedCells.RowSpan(_table, index, cell.Column) - 1);
        for (var i = index; i <= last && height < cell.Height + _table.Border.Twips; i++)
        {
            height += _rows[i].FullHeight;
        }

        return height;
    }

    private int RoomBelowHead(int index) => _flow.FullRoom - _table.Border.Twips - (index < _heads.Count ? 0 : HeadHeight);

    private void Break(int index)
    {
        _page.Part(_flow.Y);
        _page.Draw(_flow.Left, _flow.Items);
        _flow.NextPage();
        for (var i = 0; i < _heads.Count && index >= _heads.Count; i++)
        {
            OpenMerged(i);
            _heads[i].Grow(_page.Needed(i, _flow.Y));
            Put(_heads[i], repeated: true);
            _page.Close(i, _flow.Y);
        }

        _page.Resume(_flow.Y);
    }

    /// <summary>Places a row, parted over pages as often as it must be.</summary>
    private void PlaceRow(int index)
    {
        OpenMerged(index);
        var rest = _rows[index];
        while (rest.Height > Room && rest.Part(Room) is { } parts)
        {
            Put(parts.Upper, repeated: false);
            Break(index);
            rest = parts.Lower;
        }

        // The last row of a merged cell grows when the cell's text is higher than its rows together.
        while (_page.Needed(index, _flow.Y) is var needed && needed > Math.Max(rest.Height, Room))
        {
            var below = rest.Below();
            rest.Grow(Room);
            Put(rest, repeated: false);
            Break(index);
            rest = below;
        }

        rest.Grow(_page.Needed(index, _flow.Y));
        Put(rest, repeated: false);
        _page.Close(index, _flow.Y);
    }

    private void OpenMerged(int index)
    {
        foreach (var cell in _rows[index].Beginning)
        {
            _page.Open(cell, index + MergedCells.RowSpan(_table, index, cell.Column) - 1, _flow.Y);
        }
    }

    private void Put(RowLayout row, bool repeated)
    {
        _page.Add(row, _flow.Y, repeated);
        _flow.Advance(row.Height);
    }

    /// <summary>Notes how high rows are with the merged cells that end in them, while no page break parts these.</summary>
    private void GrowForMergedCells()
    {
        for (var r = 0; r < _rows.Count; r++)
        {
            foreach (var cell in _rows[r].Beginning)
            {
                var span = MergedCells.RowSpan(_table, r, cell.Column);
                var above = _rows.GetRange(r, span - 1).Sum(row => row.FullHeight);
                var last = _rows[r + span - 1];
                last.FullHeight = Math.Max(last.FullHeight, cell.Height + _table.Border.Twips - above);
            }
        }
    }
}
