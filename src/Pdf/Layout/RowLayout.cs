using ThiDua.Formats.Formatted;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>A row of a table with its cells measured. Lengths are in twips.</summary>
internal sealed class RowLayout
{
    private readonly FormattedTable _table;

    public RowLayout(FormattedTable table, int index, BlockSlicer slicer, StructureElement parent)
        : this(table, table.Rows[index], MeasureCells(table, index, slicer, parent))
    {
    }

    private RowLayout(FormattedTable table, FormattedRow row, IReadOnlyList<CellLayout> cells)
    {
        (_table, Row, Cells) = (table, row, cells);
        Height = cells.Where(c => c.Cell.Merge == RowMerge.None).Select(c => c.Height).DefaultIfEmpty().Max() + table.Border.Twips;
    }

    public FormattedRow Row { get; }

    public IReadOnlyList<CellLayout> Cells { get; }

    /// <summary>Its height with its upper border.</summary>
    public int Height { get; private set; }

    /// <summary>Height of the first line of each cell.</summary>
    public int LeastHeight => Cells.Where(c => c.Slices.Count > 0).Select(c => c.Slices[0].Total).DefaultIfEmpty().Max() + _table.Border.Twips;

    /// <summary>Makes it higher.</summary>
    public void Grow(int by) => Height += Math.Max(0, by);

    /// <summary>Parts it: as many lines of each cell as fit stay above. Null when nothing would.</summary>
    public (RowLayout Upper, RowLayout Lower)? Part(int room)
    {
        var cuts = Cells.Select(cell => Fitting(cell, room - _table.Border.Twips)).ToList();
        return cuts.TrueForAll(c => c == 0)
            ? null
            : (new RowLayout(_table, Row, [.. Cells.Select((c, i) => c with { Slices = [.. c.Slices.Take(cuts[i])] })]),
               new RowLayout(_table, Row, [.. Cells.Select((c, i) => c with { Slices = [.. c.Slices.Skip(cuts[i])] })]));
    }

    /// <summary>Adds its frames.</summary>
    /// <param name="left">Left edge of the table.</param>
    /// <param name="top">Its top.</param>
    /// <param name="items">Takes the frames.</param>
    /// <param name="repeated">Whether it is the head repeated on a further page, which is an artifact.</param>
    public void Draw(int left, int top, List<FrameItem> items, bool repeated)
    {
        var border = _table.Border.Twips;
        foreach (var cell in Cells)
        {
            var from = items.Count;
            cell.Draw(left, top + border, Height - border, _table.CellPadding.Twips, items);
            for (var i = from; repeated && i < items.Count; i++)
            {
                items[i] = items[i] with { Element = null };
            }
        }

        if (border > 0)
        {
            DrawBorders(left, top, border, items);
        }
    }

    private void DrawBorders(int left, int top, int border, List<FrameItem> items)
    {
        var (thickness, half) = (border / 20.0, border / 2.0);
        foreach (var cell in Cells)
        {
            var (x1, x2) = ((left + cell.Left) / 20.0, (left + cell.Left + cell.Width) / 20.0);
            if (cell.Cell.Merge != RowMerge.Continues)
            {
                Horizontal(x1, x2, top + half);
            }

            Horizontal(x1, x2, top + Height + half, onlyIf: cell.Cell.Merge == RowMerge.None);
            items.Add(new RuleFrame(x1, top / 20.0, x1, (top + Height + border) / 20.0, thickness));
            items.Add(new RuleFrame(x2, top / 20.0, x2, (top + Height + border) / 20.0, thickness));
        }

        void Horizontal(double x1, double x2, double y, bool onlyIf = true)
        {
            if (onlyIf)
            {
                items.Add(new RuleFrame(x1 - (thickness / 2), y / 20, x2 + (thickness / 2), y / 20, thickness));
            }
        }
    }

    private static int Fitting(CellLayout cell, int room)
    {
        var count = 0;
        while (count < cell.Slices.Count && room >= cell.Slices[count].Total)
        {
            room -= cell.Slices[count++].Total;
        }

        return count;
    }

    private static List<CellLayout> MeasureCells(FormattedTable table, int index, BlockSlicer slicer, StructureElement parent)
    {
        var row = table.Rows[index];
        var cells = new List<CellLayout>(row.Cells.Length);
        var (column, left) = (0, 0);
        foreach (var cell in row.Cells)
        {
            var width = 0;
            for (var i = 0; i < cell.ColumnSpan; i++)
            {
                width += table.ColumnWidths[column + i].Twips;
            }

            var room = width - (2 * table.CellPadding.Twips);
            cells.Add(new CellLayout(cell, column, left, width, Slices(table, row, cell, MergedCells.RowSpan(table, index, column), room, slicer, parent)));
            column += cell.ColumnSpan;
            left += width;
        }

        return cells;
    }

    /// <summary>The text of a cell: one leaf for a cell of data, one per paragraph in a table that only lays out.</summary>
    private static IReadOnlyList<Slice> Slices(
        FormattedTable table, FormattedRow row, FormattedCell cell, int rowSpan, int room, BlockSlicer slicer, StructureElement parent)
    {
        if (cell.Merge == RowMerge.Continues)
        {
            return [];
        }

        var data = table.Border.Twips > 0;
        var leaf = data
            ? parent.Add(new StructureElement(row.RepeatAsHeader ? StructureType.TH : StructureType.TD) { ColumnSpan = cell.ColumnSpan, RowSpan = rowSpan })
            : null;
        return
        [
            .. cell.Blocks.SelectMany(block => slicer.Slice(
                block, room, leaf ?? (block is FormattedParagraph { Runs.Length: > 0 } ? parent.Add(StructureType.P) : null))),
        ];
    }
}
