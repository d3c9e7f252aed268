namespace ThiDua.Documents.Blocks;

/// <summary>The value that the bars of a chart are compared with, drawn as an upright line (vạch đứng).</summary>
/// <param name="Label">What it is: "kế hoạch"; never empty.</param>
/// <param name="Value">The value in the unit of the chart; above 0.</param>
public sealed record ChartTarget(string Label, decimal Value);
