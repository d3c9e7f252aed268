using System.Collections.Immutable;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="IsHeading">Whether it is repeated at the head of each page.</param>
internal sealed record RawRow(ImmutableArray<RawCell> Cells, bool IsHeading);
