namespace ThiDua.Catalogue;

/// <summary>A time during which a unit has one kind (thời hạn của loại đơn vị hành chính).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="ValidFrom">The first day.</param>
/// <param name="ValidTo">The first day after it, or null while it lasts.</param>
/// <param name="LegalBasis">Number and symbol of the resolution that gave the kind: "39/2026/QH16".</param>
public sealed record KindPeriod(UnitKind Kind, DateOnly ValidFrom, DateOnly? ValidTo, string LegalBasis)
{
    /// <summary>Whether the period holds <paramref name="date"/>.</summary>
    public bool Holds(DateOnly date) => ValidFrom <= date && (ValidTo is null || date < ValidTo);
}
