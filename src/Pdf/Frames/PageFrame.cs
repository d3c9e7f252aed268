using System.Collections.Immutable;

namespace ThiDua.Pdf.Frames;

/// <summary>A page.</summary>
/// <param name="Width">Width of the paper in points.</param>
/// <param name="Height">Height of the paper in points.</param>
/// <param name="Items">What stands on it, in reading order.</param>
public sealed record PageFrame(double Width, double Height, ImmutableArray<FrameItem> Items);
