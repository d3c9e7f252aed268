namespace ThiDua.Catalogue;

/// <summary>A province that is no more (tỉnh trước sắp xếp), whose plans are still at work.</summary>
/// <param name="Unit">The province under its old name and kind; its code is that of the unit that took its place.</param>
/// <param name="ValidTo">The first day on which it was no more.</param>
/// <param name="LegalBasis">The resolution that merged it.</param>
public sealed record FormerProvince(AdministrativeUnit Unit, DateOnly ValidTo, string LegalBasis);
