namespace ThiDua.Documents.Blocks;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it stands for; never empty.</param>
/// <param name="Value">Its value in the unit of the chart. Below 0 it is printed and has no length.</param>
/// <param name="Remark">A word or two on it, printed behind the value ("Vượt"); empty for none.</param>
/// <param name="Emphasised">Whether it is set off from the others: hatched, its value bold.</param>
public sealed record ChartBar(string Label, decimal Value, string Remark = "", bool Emphasised = false);
