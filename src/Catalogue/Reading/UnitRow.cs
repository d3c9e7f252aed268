namespace ThiDua.Catalogue.Reading;

/// <summary>One row of the units file.</summary>
/// <param name="Code">The code of the unit.</param>
/// <param name="Name">Its name without its kind.</param>
/// <param name="ParentCode">The code of its province, or null for a province-level unit.</param>
/// <param name="Naming">What it is named after.</param>
/// <param name="Line">The line in the file.</param>
internal sealed record UnitRow(string Code, string Name, string? ParentCode, UnitNaming Naming, int Line);
