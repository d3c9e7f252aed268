using System.Collections.Immutable;
using ThiDua.Formats.Formatted;

namespace ThiDua.Formats.Comparing;

/// <summary>A row of a table.</summary>
/// <param name="Change">What became of the row as a whole.</param>
/// <param name="Layout">The row as it is, or as it was if it is removed.</param>
/// <param name="Cells">What stands in each of its cells.</param>
public sealed record ComparedRow(Change Change, FormattedRow Layout, ImmutableArray<ImmutableArray<ComparedBlock>> Cells);
