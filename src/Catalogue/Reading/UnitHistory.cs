namespace ThiDua.Catalogue.Reading;

/// <summary>A unit with the kinds it has had.</summary>
/// <param name="Row">The unit.</param>
/// <param name="Parent">The index of its province among the histories, or -1 for a province-level unit.</param>
/// <param name="Periods">Its kinds, oldest first, never empty, never overlapping.</param>
internal sealed record UnitHistory(UnitRow Row, int Parent, IReadOnlyList<KindPeriod> Periods)
{
    /// <summary>The kind on a date, or null when the unit does not exist then.</summary>
    public UnitKind? KindOn(DateOnly date)
    {
        foreach (var period in Periods)
        {
            if (period.Holds(date))
                return period.Kind;
        }

        return null;
    }

    /// <summary>Joins units and kinds, in the order of the units; rows that contradict each other are refused.</summary>
    public static UnitHistory[] Join(List<UnitRow> units, string unitsFile, List<KindRow> kinds, string kindsFile)
    {
        var indexByCode = IndexByCode(units, unitsFile);
        var kindsByUnit = new List<KindRow>[units.Count];
        foreach (var kind in kinds)
        {
            if (!indexByCode.TryGetValue(kind.Code, out var index))
                throw new CatalogueDataException(kindsFile, kind.Line, $"unknown code {kind.Code}.");
            CheckLevel(units[index], kind, kindsFile);
            (kindsByUnit[index] ??= []).Add(kind);
        }

        var histories = new UnitHistory[units.Count];
        for (var index = 0; index < histories.Length; index++)
        {
            var unit = units[index];
            var rows = kindsByUnit[index]
                ?? throw new CatalogueDataException(unitsFile, unit.Line, $"unit {unit.Code} has no kind in {kindsFile}.");
            histories[index] = new UnitHistory(unit, ParentIndex(unit, units, indexByCode, unitsFile), InOrder(rows, kindsFile));
        }

        return histories;
    }

    private static Dictionary<string, int> IndexByCode(List<UnitRow> units, string file)
    {
        var indexByCode = new Dictionary<string, int>(units.Count, StringComparer.Ordinal);
        for (var index = 0; index < units.Count; index++)
        {
            var unit = units[index];
            if (!indexByCode.TryAdd(unit.Code, index))
            {
                var first = units[indexByCode[unit.Code]];
                throw new CatalogueDataException(file, unit.Line, $"duplicate code {unit.Code}, first in row {first.Line}.");
            }
        }

        return indexByCode;
    }

    private static int ParentIndex(UnitRow unit, List<UnitRow> units, Dictionary<string, int> indexByCode, string file)
    {
        if (unit.ParentCode is null)
            return -1;
        if (!indexByCode.TryGetValue(unit.ParentCode, out var parent))
            throw new CatalogueDataException(file, unit.Line, $"unknown parent {unit.ParentCode}.");
        if (units[parent].ParentCode is not null)
            throw new CatalogueDataException(file, unit.Line, $"parent {unit.ParentCode} is not a province-level unit.");
        return parent;
    }

    private static void CheckLevel(UnitRow unit, KindRow kind, string file)
    {
        var level = unit.ParentCode is null ? UnitLevel.Province : UnitLevel.Commune;
        if (kind.Period.Kind.Level() == level)
            return;

        var has = level == UnitLevel.Province ? "has no parent" : "has a parent";
        throw new CatalogueDataException(file, kind.Line, $"unit {unit.Code} cannot be a {kind.Period.Kind.Term()}: it {has}.");
    }

    private static IReadOnlyList<KindPeriod> InOrder(List<KindRow> rows, string file)
    {
        rows.Sort((a, b) => a.Period.ValidFrom.CompareTo(b.Period.ValidFrom));
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i - 1].Period.Holds(rows[i].Period.ValidFrom))
            {
                var (earlier, later) = (Math.Min(rows[i - 1].Line, rows[i].Line), Math.Max(rows[i - 1].Line, rows[i].Line));
                throw new CatalogueDataException(file, later, $"validity of {rows[i].Code} overlaps that of row {earlier}.");
            }
        }

        return Array.AsReadOnly(rows.Select(row => row.Period).ToArray());
    }
}
