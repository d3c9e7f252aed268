using ThiDua.Formats.Images;

namespace ThiDua.Pdf.Frames;

/// <summary>An image.</summary>
/// <param name="X">Its left edge, in points.</param>
/// <param name="Y">Its upper edge, in points from the top.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Image">The image.</param>
/// <param name="Element">Its leaf of the logical structure, a figure; null for an artifact.</param>
public sealed record ImageFrame(
    double X, double Y, double Width, double Height, ImageData Image, StructureElement? Element) : FrameItem(Element);
