using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatted;

/// <summary>
/// The outline of a rectangle, only for the eye; the middle of its line is the edge. One without height is a horizontal line, one without width
/// a vertical line.
/// </summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Thickness">Thickness of the line.</param>
/// <param name="Colour">Its colour.</param>
public sealed record PlacedOutline(Length Left, Length Top, Length Width, Length Height, Length Thickness, Colour Colour)
    : PlacedItem(Left, Top, Width, Height)
{
    /// <summary>Whether it is a single straight line.</summary>
    public bool IsLine => Width == Length.Zero || Height == Length.Zero;
}
