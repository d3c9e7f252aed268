namespace ThiDua.Catalogue;

/// <summary>The answer to a search for units (kết quả tìm đơn vị hành chính).</summary>
/// <param name="Units">The units that fit best, the best first.</param>
/// <param name="Total">How many units fit in all.</param>
public sealed record UnitMatches(IReadOnlyList<AdministrativeUnit> Units, int Total)
{
    /// <summary>Nothing fits.</summary>
    internal static UnitMatches Nothing { get; } = new([], 0);
}
