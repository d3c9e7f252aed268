using ThiDua.Catalogue.Reading;

namespace ThiDua.Catalogue.Search;

/// <summary>Finds units while their name is being typed: every unit is compared, the best come first.</summary>
internal sealed class UnitSearch
{
    private readonly UnitHistory[] _histories;
    private readonly UnitNames _names;
    private readonly ProvinceSpellings _provinces;
    private readonly int[] _alphabetical;

    /// <summary>Takes the rows and their names.</summary>
    public UnitSearch(UnitHistory[] histories, UnitNames names, ProvinceSpellings provinces)
    {
        _histories = histories;
        _names = names;
        _provinces = provinces;
        _alphabetical = new int[histories.Length];
        var rows = Enumerable.Range(0, histories.Length)
            .OrderBy(row => names.Plain[row], StringComparer.Ordinal).ThenBy(row => names.Accented[row], StringComparer.Ordinal);
        foreach (var (place, row) in rows.Index())
            _alphabetical[row] = place;
    }

    /// <summary>The units of a snapshot that fit a query best.</summary>
    public UnitMatches Find(string text, UnitSnapshot units, int limit, Func<AdministrativeUnit, bool>? where)
    {
        if (SearchQuery.Read(text) is not { } query)
            return UnitMatches.Nothing;

        var ranked = Rank(query, units, where, Rank);
        if (ranked.Count == 0)
            ranked = Rank(query, units, where, RankNear);

        ranked.Sort();
        return new UnitMatches([.. ranked.Take(limit).Select(found => units[found.Row]!)], ranked.Count);
    }

    private List<(int Rank, int Place, int Row)> Rank(
        SearchQuery query,
        UnitSnapshot units,
        Func<AdministrativeUnit, bool>? where,
        Func<SearchReading, int, UnitKind, int?> rankOf)
    {
        var provinces = query.Province.Length == 0 ? null : _provinces.Meant(query.Province);
        var ranked = new List<(int Rank, int Place, int Row)>();
        for (var row = 0; row < _histories.Length; row++)
        {
            if (units[row] is not { } unit || !(provinces is null || provinces.Contains(_histories[row].Parent)))
                continue;

            int? best = query.Code.Length > 0 ? RankOfCode(query.Code, unit.Code) : null;
            foreach (var reading in query.Readings)
            {
                if (rankOf(reading, row, unit.Kind) is { } rank && !(best <= rank))
                    best = rank;
            }

            if (best is { } found && (where is null || where(unit)))
                ranked.Add((2 * found + (int)unit.Level, _alphabetical[row], row));
        }

        return ranked;
    }

    private static int? RankOfCode(string text, string code) => !code.StartsWith(text, StringComparison.Ordinal)
        ? null
        : Rank(code.Length == text.Length ? NameFit.Whole : NameFit.Start, accentsFit: true, kindFits: true);

    private int? Rank(SearchReading reading, int row, UnitKind kind)
    {
        var (text, plain, accented) = (reading.Name, _names.Plain[row], _names.Accented[row]);
        var kindFits = reading.Kind is null || reading.Kind == kind;
        if (NameFits.Of(plain, text.Plain) is { } fit)
        {
            // A name with a kind that it does not have is still meant when it is whole; the beginning of one only makes noise.
            return kindFits || fit == NameFit.Whole ? Rank(fit, NameFits.Of(accented, text.Accented) == fit, kindFits) : null;
        }

        return kindFits && NameFits.GoesOnAfter(plain, text.Plain) && _histories[row].Parent is >= 0 and var parent
            && _provinces.Begins(parent, text.Plain.AsSpan(plain.Length + 1))
                ? Rank(NameFit.WithProvince, NameFits.GoesOnAfter(accented, text.Accented), kindFits)
                : null;
    }

    private int? RankNear(SearchReading reading, int row, UnitKind kind)
    {
        var text = reading.Name.Plain;
        return (reading.Kind is null || reading.Kind == kind)
            && EditDistance.Within(EditDistance.Most(text), text, _names.Plain[row]) is { } distance
                ? Rank(NameFit.Near + distance, accentsFit: false, kindFits: true)
                : null;
    }

    /// <summary>The smaller the better: first the kind counts, then the name, then its accents.</summary>
    private static int Rank(NameFit fit, bool accentsFit, bool kindFits) =>
        (kindFits ? 0 : 1024) + (2 * (int)fit) + (accentsFit ? 0 : 1);
}
