namespace ThiDua.Pdf.Frames;

/// <summary>Something at a fixed place on a page. Coordinates are in points from the top left corner, y downwards.</summary>
/// <param name="Element">The leaf of the logical structure it belongs to; null for an artifact, such as a page number or a border.</param>
public abstract record FrameItem(StructureElement? Element);
