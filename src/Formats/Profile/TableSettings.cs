using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Profile;

/// <summary>Settings of data tables.</summary>
/// <param name="CellPadding">Room left and right of a cell's text.</param>
/// <param name="Border">Thickness of the borders.</param>
/// <param name="GapBefore">Room above the table.</param>
/// <param name="LandscapeAboveColumns">A table with more columns than this stands on a landscape page.</param>
public sealed record TableSettings(Length CellPadding, Length Border, Length GapBefore, int LandscapeAboveColumns);
