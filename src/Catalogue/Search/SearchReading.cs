namespace ThiDua.Catalogue.Search;

/// <summary>One way to read what a query says of a unit.</summary>
/// <param name="Name">The beginning of the name, or the name and its province.</param>
/// <param name="Kind">The kind in front of it, or null.</param>
internal sealed record SearchReading(SearchKey Name, UnitKind? Kind);
