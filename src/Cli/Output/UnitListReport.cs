using System.Text.Json.Nodes;
using ThiDua.Cli.Input;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>Administrative units.</summary>
/// <param name="found">The units, the best first when they were searched for, and how many there are in all.</param>
internal sealed class UnitListReport(FindUnitsResponse found) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        if (found.Units.Count > 0)
        {
            output.Table(
                [Messages.UnitCodeHeading, Messages.UnitKindHeading, Messages.UnitNameHeading, Messages.UnitProvinceHeading],
                found.Units.Select(IReadOnlyList<string> (u) => [u.Code, u.KindName, u.Name, u.ProvinceName]));
        }

        output.Line(Messages.UnitCount(found.Units.Count, found.TotalSize));
    }

    /// <inheritdoc />
    public JsonObject ToJson() => new()
    {
        ["units"] = JsonOutput.Array(found.Units, ToJson),
        ["total"] = found.TotalSize,
    };

    private static JsonObject ToJson(Unit unit) => new()
    {
        ["code"] = unit.Code,
        ["name"] = unit.Name,
        ["kind"] = LevelNames.CodeOf(unit.Kind),
        ["kindName"] = unit.KindName,
        ["fullName"] = unit.FullName,
        ["provinceCode"] = unit.ProvinceCode,
        ["provinceName"] = unit.ProvinceName,
        ["periods"] = JsonOutput.Array(unit.Periods, period => new JsonObject
        {
            ["kind"] = LevelNames.CodeOf(period.Kind),
            ["kindName"] = period.KindName,
            ["validFrom"] = period.ValidFrom,
            ["validTo"] = period.ValidTo.Length > 0 ? period.ValidTo : null,
            ["legalBasis"] = period.LegalBasis,
        }),
    };
}
