using System.Collections.Immutable;
using ThiDua.Documents.Inlines;

namespace ThiDua.Documents.Blocks;

/// <summary>A table of data (bảng số liệu).</summary>
/// <param name="Caption">Its name above it; empty when it has none.</param>
/// <param name="Columns">Its columns, at least one.</param>
/// <param name="HeaderRows">Rows repeated at the head of each page.</param>
/// <param name="Rows">The other rows.</param>
public sealed record DataTable(
    ImmutableArray<Inline> Caption,
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableRow> HeaderRows,
    ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>Whether its cells are ruled; one that only lays out text, as the head and the foot of a form do, is not.</summary>
    public bool IsRuled { get; init; } = true;
}
