using System.Collections.Immutable;
using ThiDua.Formats.Formatted;

namespace ThiDua.Formats.Comparing;

/// <summary>A table.</summary>
/// <param name="Change">What became of the table as a whole.</param>
/// <param name="Layout">The table as it is, or as it was if it is removed: its columns and lines.</param>
/// <param name="Rows">Its rows; in a table that is not kept all have the change of the table.</param>
public sealed record ComparedTable(Change Change, FormattedTable Layout, ImmutableArray<ComparedRow> Rows) : ComparedBlock(Change);
