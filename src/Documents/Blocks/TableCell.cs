using System.Collections.Immutable;
using ThiDua.Documents.Inlines;

namespace ThiDua.Documents.Blocks;

/// <summary>A cell of a table.</summary>
/// <param name="Inlines">Its text.</param>
/// <param name="ColumnSpan">How many columns it covers; at least 1.</param>
/// <param name="RowSpan">How many rows it covers; at least 1.</param>
public sealed record TableCell(ImmutableArray<Inline> Inlines, int ColumnSpan = 1, int RowSpan = 1);
