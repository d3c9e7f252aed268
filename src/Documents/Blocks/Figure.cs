using System.Collections.Immutable;
using ThiDua.Documents.Images;
using ThiDua.Documents.Inlines;

namespace ThiDua.Documents.Blocks;

/// <summary>A figure (hình): an image on a line of its own.</summary>
/// <param name="Picture">The image.</param>
/// <param name="Caption">Its name below it; empty when it has none.</param>
/// <param name="WidthMillimetres">The width wished for, in mm; null leaves it to the image's own size.</param>
public sealed record Figure(Picture Picture, ImmutableArray<Inline> Caption, decimal? WidthMillimetres = null) : Block;
