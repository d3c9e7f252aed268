namespace ThiDua.Pdf.Layout;

/// <summary>What stands on one page of a cell merged over rows. Lengths are in twips.</summary>
/// <param name="Cell">The cell with the lines of this page.</param>
/// <param name="Top">Top of its first row on the page.</param>
/// <param name="Bottom">Bottom of its last row on the page.</param>
internal sealed record MergedPart(CellLayout Cell, int Top, int Bottom);
