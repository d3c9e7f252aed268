namespace ThiDua.Documents.Blocks;

/// <summary>A column of a table.</summary>
/// <param name="Weight">Its width as a share of the sum of all weights, positive; null lets the content decide.</param>
/// <param name="Alignment">How its cells are aligned.</param>
public sealed record TableColumn(decimal? Weight = null, CellAlignment Alignment = CellAlignment.Left);
