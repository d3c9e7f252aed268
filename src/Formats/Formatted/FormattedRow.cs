using System.Collections.Immutable;

namespace ThiDua.Formats.Formatted;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells; those that continue a merged cell above are there too.</param>
/// <param name="RepeatAsHeader">Repeated at the top of each page the table goes on to.</param>
/// <param name="KeepWhole">Not split over two pages.</param>
public sealed record FormattedRow(ImmutableArray<FormattedCell> Cells, bool RepeatAsHeader = false, bool KeepWhole = true);
