using System.Globalization;
using ThiDua.Catalogue;

namespace ThiDua.Service.Mapping;

/// <summary>Administrative units as the protos have them.</summary>
/// <param name="catalogue">Knows their history.</param>
internal sealed class UnitMapping(UnitCatalogue catalogue)
{
    /// <summary>A unit.</summary>
    public V1.Unit Of(AdministrativeUnit unit) => new()
    {
        Code = unit.Code,
        Name = unit.Name,
        Kind = LevelMapping.Level(unit.LevelCode),
        KindName = unit.KindName,
        Level = unit.Level == UnitLevel.Province ? V1.UnitLevel.Province : V1.UnitLevel.Commune,
        FullName = unit.QualifiedName,
        ProvinceCode = unit.Province?.Code ?? "",
        ProvinceName = unit.Province?.FullName ?? "",
        Periods = { catalogue.History(unit.Code).Select(Of) },
    };

    private static V1.KindPeriod Of(KindPeriod period) => new()
    {
        Kind = LevelMapping.Level(period.Kind.LevelCode()),
        KindName = period.Kind.Term(),
        ValidFrom = Of(period.ValidFrom),
        ValidTo = period.ValidTo is { } end ? Of(end) : "",
        LegalBasis = period.LegalBasis,
    };

    private static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
