using System.Collections.Immutable;
using ThiDua.Documents.Inlines;

namespace ThiDua.Documents.Blocks;

/// <summary>A QR code (mã QR, ISO/IEC 18004) on a line of its own.</summary>
/// <param name="Payload">What a reader of the code gets: an address or a text.</param>
/// <param name="AlternativeText">What it is for, for who cannot see it; never empty.</param>
/// <param name="Caption">Its name below it; empty when it has none.</param>
/// <param name="WidthMillimetres">Its width in mm with the white margin; null means the usual one.</param>
public sealed record QrCode(
    string Payload, string AlternativeText, ImmutableArray<Inline> Caption, decimal? WidthMillimetres = null) : Block;
