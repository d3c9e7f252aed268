using ThiDua.Catalogue;

namespace ThiDua.Service.Mapping;

/// <summary>Which units a request is about.</summary>
/// <param name="On">The date.</param>
/// <param name="Kind">Their kind on the date; null means any.</param>
/// <param name="Province">The province or city that they belong to; null means any.</param>
internal sealed record UnitCriteria(DateOnly On, UnitKind? Kind, AdministrativeUnit? Province)
{
    /// <summary>Whether the request is about a unit.</summary>
    public bool Hold(AdministrativeUnit unit) =>
        (Kind is null || unit.Kind == Kind) && (Province is null || unit.Province?.Code == Province.Code);
}
