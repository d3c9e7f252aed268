using ThiDua.Catalogue.Reading;

namespace ThiDua.Catalogue.Search;

/// <summary>Finds units by name: first with accents, then, for candidates only, without.</summary>
internal sealed class UnitFinder
{
    private const int LongestQuery = 256;

    private readonly UnitHistory[] _histories;
    private readonly NameIndex _accented;
    private readonly NameIndex _plain;

    /// <summary>Takes the rows and their names.</summary>
    public UnitFinder(UnitHistory[] histories, UnitNames names)
    {
        _histories = histories;
        _accented = names.Accented;
        _plain = names.Plain;
    }

    /// <summary>Looks a name up, with or without kind and province, among the units of a snapshot.</summary>
    public UnitLookup Find(ReadOnlySpan<char> query, UnitSnapshot units)
    {
        if (query.Length > LongestQuery || !TrySplit(query, out var unitText, out var provinceText))
            return UnitLookup.Nothing;

        Span<char> unitBuffer = stackalloc char[NameKey.MaxLength(LongestQuery)];
        Span<char> provinceBuffer = stackalloc char[NameKey.MaxLength(LongestQuery)];
        var unitKey = unitBuffer[..NameKey.Fold(unitText, unitBuffer)];
        var provinceKey = provinceBuffer[..NameKey.Fold(provinceText, provinceBuffer)];
        var answer = Match(KindPrefix.Accented.Split(unitKey), KindPrefix.Accented.Split(provinceKey), units);
        if (answer is not null)
            return answer;

        unitKey = unitKey[..NameKey.ToPlain(unitKey, unitKey)];
        provinceKey = provinceKey[..NameKey.ToPlain(provinceKey, provinceKey)];
        return Suggest(KindPrefix.Plain.Split(unitKey), KindPrefix.Plain.Split(provinceKey), units);
    }

    /// <summary>Splits a query at its comma; empty parts do not count, three parts are no name of a unit.</summary>
    private static bool TrySplit(ReadOnlySpan<char> query, out ReadOnlySpan<char> unit, out ReadOnlySpan<char> province)
    {
        unit = province = default;
        foreach (var range in query.Split(','))
        {
            var part = query[range].Trim();
            if (part.IsEmpty)
                continue;
            if (unit.IsEmpty)
                unit = part;
            else if (province.IsEmpty)
                province = part;
            else
                return false;
        }

        return !unit.IsEmpty;
    }

    private UnitLookup? Match(QueryPart unit, QueryPart province, UnitSnapshot units)
    {
        List<AdministrativeUnit> fitting = [];
        List<AdministrativeUnit> ofOtherKind = [];
        foreach (var row in _accented.Rows(unit.Name))
        {
            if (units[row] is not { } found || !(province.IsEmpty || IsIn(row, province.Name, _accented)))
                continue;

            if (unit.Allows(found.Kind) && (found.Province is null || province.Allows(found.Province.Kind)))
                fitting.Add(found);
            else if (unit.Kind is null || unit.Kind.Value.Level() == found.Level)
                ofOtherKind.Add(found);
        }

        return (fitting.Count, ofOtherKind.Count) switch
        {
            (1, _) => UnitLookup.Found(fitting[0]),
            ( > 1, _) => UnitLookup.Unresolved(UnitLookupReason.Ambiguous, fitting),
            (0, > 0) => UnitLookup.Unresolved(UnitLookupReason.KindDiffersOnDate, ofOtherKind),
            _ => null,
        };
    }

    /// <summary>Without accents a kind may be the start of a name ("Xa Dung"), so that both readings count.</summary>
    private UnitLookup Suggest(QueryPart unit, QueryPart province, UnitSnapshot units)
    {
        List<AdministrativeUnit> candidates = [];
        Collect(unit.Name, province, units, candidates);
        if (unit.Kind is { } kind)
        {
            if (candidates.Exists(candidate => candidate.Kind == kind))
                candidates.RemoveAll(candidate => candidate.Kind != kind);
            Collect(unit.Whole, province, units, candidates);
        }

        return candidates.Count == 0 ? UnitLookup.Nothing : UnitLookup.Unresolved(UnitLookupReason.NotFound, candidates);
    }

    private void Collect(ReadOnlySpan<char> name, QueryPart province, UnitSnapshot units, List<AdministrativeUnit> candidates)
    {
        foreach (var row in _plain.Rows(name))
        {
            var matches = province.IsEmpty || IsIn(row, province.Name, _plain) || IsIn(row, province.Whole, _plain);
            if (matches && units[row] is { } unit)
                candidates.Add(unit);
        }
    }

    private bool IsIn(int row, ReadOnlySpan<char> provinceName, NameIndex names)
    {
        var parent = _histories[row].Parent;
        return parent >= 0 && names.IsNamed(parent, provinceName);
    }
}
