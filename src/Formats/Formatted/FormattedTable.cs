using System.Collections.Immutable;
using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Formatted;

/// <summary>A table, of data or for layout.</summary>
/// <param name="ColumnWidths">Widths of its columns.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Border">Thickness of all borders; zero for a table that only lays out.</param>
/// <param name="CellPadding">Room left and right of the text in a cell.</param>
public sealed record FormattedTable(
    ImmutableArray<Length> ColumnWidths, ImmutableArray<FormattedRow> Rows, Length Border, Length CellPadding) : FormattedBlock;
