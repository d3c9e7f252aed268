using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
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
        Height = Own.Select(c => c.Height).DefaultIfEmpty().Max() + table.Border.Twips;
        FullHeight = Height;
        KeepNext = table.Border == Length.Zero && row.Cells.SelectMany(c => c.Blocks).Any(b => b is FormattedParagraph { Format.KeepNext: true });
        Beginning = [.. cells.Where(c => c.Cell.Merge == RowMerge.Begins)];
    }

    public FormattedRow Row { get; }

    public IReadOnlyList<CellLayout> Cells { get; }

    /// <summary>Its cells that go on in the rows below.</summary>
    public IReadOnlyList<CellLayout> Beginning { get; }

    /// <summary>Its height with its upper border.</summary>
    public int Height { get; private set; }

    /// <summary>Its height with the merged cells that end in it, while no page break parts these.</summary>
    public int FullHeight { get; set; }

    /// <summary>Whether a row of layout stands on the page of the row below, as it does when its text is kept with what follows.</summary>
    public bool KeepNext { get; }

    /// <summary>Height of the first line of each cell.</summary>
    public int LeastHeight => Cells.Where(c => c.Slices.Count > 0).Select(c => c.Slices[0].Total).DefaultIfEmpty().Max() + _table.Border.Twips;

    private IEnumerable<CellLayout> Own => Cells.Where(c => c.Cell.Merge == RowMerge.None);

    /// <summary>Makes it at least so high.</summary>
    public void Grow(int height) => Height = Math.Max(Height, height);

    /// <summary>Parts it: as many lines of each cell as fit stay above. Null when nothing would.</summary>
    public (RowLayout Upper, RowLayout Lower)? Part(int room)
    {
        var cuts = Own.ToDictionary(cell => cell.Column, cell => cell.Fitting(room - _table.Border.Twips));
        return cuts.Values.All(c => c == 0)
            ? null
            : (new RowLayout(_table, Row, [.. Cells.Select(c => c.Upper(cuts.GetValueOrDefault(c.Column)))]),
               new RowLayout(_table, Row, [.. Cells.Select(c => c.Lower(cuts.GetValueOrDefault(c.Column)))]));
    }

    /// <summary>What goes on of it behind a page break when all its own text stands above.</summary>
    public RowLayout Below() => new(_table, Row, [.. Cells.Select(c => c.Lower(c.Slices.Count))]);

    /// <summary>The same with its text at the top of its cells.</summary>
    public RowLayout AtTop() => new(_table, Row, [.. Cells.Select(c => c.Upper(c.Slices.Count))]) { Height = Height };

    /// <summary>Adds its frames.</summary>
    /// <param name="left">Left edge of the table.</param>
    /// <param name="top">Its top.</param>
    /// <param name="items">Takes the frames of its text.</param>
    /// <param name="borders">Takes its borders.</param>
    /// <param name="repeated">Whether it is the head repeated on a further page, which is an artifact.</param>
    /// <param name="merged">The merged cell that begins, or goes on from the page before, with this row at a column.</param>
    public void Draw(int left, int top, List<FrameItem> items, TableBorders borders, bool repeated, Func<int, MergedPart?> merged)
    {
        var (border, padding) = (_table.Border.Twips, _table.CellPadding.Twips);
        foreach (var cell in Cells)
        {
            var from = items.Count;
            if (merged(cell.Column) is { } part)
            {
                part.Cell.Draw(left, part.Top + border, part.Bottom - part.Top - border, padding, items);
            }
            else if (cell.Cell.Merge == RowMerge.None)
            {
                cell.Draw(left, top + border, Height - border, padding, items);
            }

            for (var i = from; repeated && i < items.Count; i++)
            {
                items[i] = items[i] with { Element = null };
            }
        }

        if (border > 0)
        {
            AddBorders(left, top, border, borders, merged);
        }
    }

    private void AddBorders(int left, int top, int border, TableBorders borders, Func<int, MergedPart?> merged)
    {
        foreach (var cell in Cells)
        {
            var (x1, x2) = (left + cell.Left, left + cell.Left + cell.Width);
            if (merged(cell.Column) is { } part)
            {
                borders.AddHorizontal(part.Top, x1, x2);
                borders.AddHorizontal(part.Bottom, x1, x2);
            }
            else if (cell.Cell.Merge == RowMerge.None)
            {
                borders.AddHorizontal(top, x1, x2);
                borders.AddHorizontal(top + Height, x1, x2);
            }

            borders.AddVertical(x1, top, top + Height + border);
            borders.AddVertical(x2, top, top + Height + border);
        }
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

    /// <summary>The content of a cell: one leaf for a cell of data with text only, else one per paragraph and image.</summary>
    private static IReadOnlyList<Slice> Slices(
        FormattedTable table, FormattedRow row, FormattedCell cell, int rowSpan, int room, BlockSlicer slicer, StructureElement parent)
    {
        if (cell.Merge == RowMerge.Continues)
        {
            return [];
        }

        var data = table.Border.Twips > 0;
        var element = data
            ? parent.Add(new StructureElement(row.RepeatAsHeader ? StructureType.TH : StructureType.TD) { ColumnSpan = cell.ColumnSpan, RowSpan = rowSpan })
            : null;
        var whole = data && !cell.Blocks.Any(block => block is FormattedImage);
        var slices = new List<Slice>();
        foreach (var block in cell.Blocks)
        {
            slices.AddRange(slicer.Slice(block, room, whole ? element : Leaf(block, element ?? parent)));
        }

        return slices;
    }

    private static StructureElement? Leaf(FormattedBlock block, StructureElement parent) => block switch
    {
        FormattedImage image => parent.Add(StructureBuilder.FigureOf(image)),
        FormattedParagraph { Runs.Length: > 0 } => parent.Add(StructureType.P),
        _ => null,
    };
}
