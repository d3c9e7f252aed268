using ThiDua.Formats.Formatted;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>A cell of a table with its text measured. Lengths are in twips.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Column">Index of its first column.</param>
/// <param name="Left">Its left edge from the table's.</param>
/// <param name="Width">Its width.</param>
/// <param name="Slices">Its text.</param>
internal sealed record CellLayout(FormattedCell Cell, int Column, int Left, int Width, IReadOnlyList<Slice> Slices)
{
    /// <summary>Height of its text.</summary>
    public int Height { get; } = Slices.Sum(s => s.Total);

    /// <summary>How many lines of its text fit into a height.</summary>
    public int Fitting(int height)
    {
        var count = 0;
        while (count < Slices.Count && height >= Slices[count].Total)
        {
            height -= Slices[count++].Total;
        }

        return count;
    }

    /// <summary>The cell above a page break, with its first lines only.</summary>
    public CellLayout Upper(int lines) => Part(Slices.Take(lines));

    /// <summary>The cell below a page break, without its first lines; the room above a paragraph stands above each part of it.</summary>
    public CellLayout Lower(int lines) => lines >= Slices.Count
        ? Part([])
        : Part([Slices[lines] with { Before = Slices[Cell.Blocks.Length == 1 ? 0 : lines].Before }, .. Slices.Skip(lines + 1)]);

    /// <summary>Adds the frames of its text.</summary>
    /// <param name="tableLeft">Left edge of the table.</param>
    /// <param name="top">Its top, below the border.</param>
    /// <param name="height">Its height between its borders.</param>
    /// <param name="padding">Room left of its text.</param>
    /// <param name="items">Takes the frames.</param>
    public void Draw(int tableLeft, int top, int height, int padding, List<FrameItem> items)
    {
        var y = top + (Cell.Centered ? Math.Max(0, (height - Height) / 2) : 0);
        foreach (var slice in Slices)
        {
            slice.Draw(tableLeft + Left + padding, y + slice.Before, items);
            y += slice.Total;
        }
    }

    /// <summary>The parts of a cell on two pages stand at the top, wherever its content stands when it is whole.</summary>
    private CellLayout Part(IEnumerable<Slice> slices) => new(Cell with { Centered = false }, Column, Left, Width, [.. slices]);
}
