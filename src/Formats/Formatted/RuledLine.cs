using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Formatted;

/// <summary>A solid horizontal line (đường kẻ ngang, nét liền), centred in its column.</summary>
/// <param name="Extent">Length of the line.</param>
/// <param name="Indent">Distance of both its ends from the edges of the column.</param>
/// <param name="Thickness">Thickness of the line.</param>
/// <param name="GapAbove">Room above it.</param>
/// <param name="KeepNext">Stands on the same page as the beginning of what follows.</param>
public sealed record RuledLine(Length Extent, Length Indent, Length Thickness, Length GapAbove, bool KeepNext = false)
    : FormattedBlock;
