using System.Collections.Immutable;

namespace ThiDua.Formats.Formatted;

/// <summary>A cell of a table.</summary>
/// <param name="Blocks">Its content: at least one paragraph.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Merge">Its part in a cell merged over rows.</param>
/// <param name="Centered">Whether its content stands in the middle of its height instead of at the top.</param>
public sealed record FormattedCell(
    ImmutableArray<FormattedBlock> Blocks, int ColumnSpan = 1, RowMerge Merge = RowMerge.None, bool Centered = false);
