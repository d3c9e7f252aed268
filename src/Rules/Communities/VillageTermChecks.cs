using ThiDua.Catalogue;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Communities;

/// <summary>Checks <c>village-terms.json</c>.</summary>
internal static class VillageTermChecks
{
    /// <summary>Checks every row, and that each level of communes has a default.</summary>
    public static void Check(RuleBook book)
    {
        var table = book.VillageTerms;
        table.RequireDistinct(row => row.Levels.SelectMany(
            level => row.Provinces.IsEmpty ? [level] : row.Provinces.Select(province => $"{level} {province}")));
        foreach (var row in table.Rows)
        {
            table.RequireLevels(row, row.Levels);
            table.RequireUnits(row, "provinces", row.Provinces);
        }

        foreach (var level in Enum.GetValues<UnitKind>().Where(kind => kind.Level() == UnitLevel.Commune).Select(kind => kind.LevelCode()))
        {
            if (!table.Rows.Any(row => row.Levels.Holds(level) && row.Provinces.IsEmpty && row.ValidTo is null))
            {
                throw new RulesDataException(table.File, 0, "", $"thiếu cách gọi mặc định cho cấp “{level}”.");
            }
        }
    }
}
