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
    public int Height => Slices.Sum(s => s.Total);

    /// <summary>Height of all rows it is merged over; 0 when it is not merged.</summary>
    public int MergedHeight { get; set; }

    /// <summary>Adds the frames of its text.</summary>
    public void Draw(int tableLeft, int top, int rowHeight, int padding, List<FrameItem> items)
    {
        var room = MergedHeight > 0 ? MergedHeight : rowHeight;
        var y = top + (Cell.Centered ? Math.Max(0, (room - Height) / 2) : 0);
        foreach (var slice in Slices)
        {
            slice.Draw(tableLeft + Left + padding, y + slice.Before, items);
            y += slice.Total;
        }
    }
}
