using System.Collections.Immutable;

namespace ThiDua.Documents.Blocks;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells, left to right; a cell covered from above by a row span is left out.</param>
/// <param name="Emphasised">Whether it is a total or group row, printed bold.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells, bool Emphasised = false);
