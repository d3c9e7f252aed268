using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Frames;

/// <summary>A straight horizontal or vertical line, always an artifact.</summary>
/// <param name="X1">First end, in points from the left.</param>
/// <param name="Y1">First end, in points from the top.</param>
/// <param name="X2">Other end.</param>
/// <param name="Y2">Other end.</param>
/// <param name="Thickness">Thickness in points.</param>
public sealed record RuleFrame(double X1, double Y1, double X2, double Y2, double Thickness) : FrameItem((StructureElement?)null)
{
    /// <summary>Its colour.</summary>
    public Colour Colour { get; init; }
}
