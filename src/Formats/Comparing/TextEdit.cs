namespace ThiDua.Formats.Comparing;

/// <summary>Stretches of tokens of two texts that are the same, or of which one replaces the other.</summary>
/// <param name="IsKept">Whether they are the same.</param>
/// <param name="Before">The stretch in the earlier text; may be empty if not kept.</param>
/// <param name="After">The stretch in the later text; may be empty if not kept.</param>
internal readonly record struct TextEdit(bool IsKept, Range Before, Range After);
