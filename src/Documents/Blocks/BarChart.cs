using System.Collections.Immutable;
using ThiDua.Documents.Inlines;

namespace ThiDua.Documents.Blocks;

/// <summary>A chart of horizontal bars (biểu đồ thanh ngang), each with its label and its value in words beside it.</summary>
/// <param name="Caption">Its name below it; empty when it has none.</param>
/// <param name="Unit">Unit of all values: "%", "hợp tác xã"; empty for mere numbers. Never begins with a digit.</param>
/// <param name="Bars">The bars from top to bottom.</param>
/// <param name="Target">The value that all are compared with; null for none.</param>
/// <param name="Note">What a reader must know of some bars, below them; empty for nothing.</param>
public sealed record BarChart(
    ImmutableArray<Inline> Caption, string Unit, ImmutableArray<ChartBar> Bars, ChartTarget? Target, ImmutableArray<Inline> Note) : Block;
