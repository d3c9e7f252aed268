namespace ThiDua.Catalogue;

/// <summary>The answer to a look-up of a unit by code or name (kết quả tra cứu đơn vị hành chính).</summary>
/// <param name="Reason">How the look-up ended.</param>
/// <param name="Unit">The unit when <paramref name="Reason"/> is <see cref="UnitLookupReason.Found"/>, else null.</param>
/// <param name="Candidates">The units that may have been meant when none was found; possibly empty.</param>
public sealed record UnitLookup(UnitLookupReason Reason, AdministrativeUnit? Unit, IReadOnlyList<AdministrativeUnit> Candidates)
{
    /// <summary>Nothing found and nothing similar.</summary>
    internal static UnitLookup Nothing { get; } = new(UnitLookupReason.NotFound, null, []);

    /// <summary>Exactly one unit.</summary>
    internal static UnitLookup Found(AdministrativeUnit unit) => new(UnitLookupReason.Found, unit, []);

    /// <summary>No unit, but candidates.</summary>
    internal static UnitLookup Unresolved(UnitLookupReason reason, List<AdministrativeUnit> candidates) =>
        new(reason, null, candidates.AsReadOnly());
}
