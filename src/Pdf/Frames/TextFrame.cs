using ThiDua.Formats.Fonts;
using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Frames;

/// <summary>A stretch of text of one look on one line.</summary>
/// <param name="X">Left end of the baseline, in points.</param>
/// <param name="Y">The baseline, in points from the top.</param>
/// <param name="Text">The text; one glyph a character.</param>
/// <param name="Face">Its face.</param>
/// <param name="Size">Type size in points.</param>
/// <param name="SpaceExtra">Points added to the advance of each space (U+0020) to justify the line.</param>
/// <param name="Element">Its leaf of the logical structure; null for an artifact.</param>
public sealed record TextFrame(
    double X, double Y, string Text, FontFace Face, double Size, double SpaceExtra, StructureElement? Element) : FrameItem(Element)
{
    /// <summary>Its colour.</summary>
    public Colour Colour { get; init; }
}
