using ThiDua.Catalogue;
using ThiDua.Rules.Header;
using ThiDua.Templates.Data;

namespace ThiDua.Templates.Frame;

/// <summary>What a template may say of the issuing unit, under the name <c>unit</c>.</summary>
internal static class UnitModel
{
    /// <summary>The name templates use; no schema may define a field of this name.</summary>
    public const string Name = "unit";

    public static DataObject Of(AdministrativeUnit unit, DateOnly on) => new()
    {
        ["name"] = unit.Name,
        ["kind"] = unit.KindName,
        ["fullName"] = unit.FullName,
        ["level"] = unit.LevelCode,
        ["committee"] = HeaderRules.ShortName(unit, on),
        ["committeeFullName"] = HeaderRules.Body(unit, on).FullName,
        ["province"] = Province(unit.Province ?? unit),
    };

    private static DataObject Province(AdministrativeUnit province) => new()
    {
        ["name"] = province.Name,
        ["kind"] = province.KindName,
        ["fullName"] = province.FullName,
    };
}
