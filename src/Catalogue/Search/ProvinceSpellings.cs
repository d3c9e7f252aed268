using ThiDua.Catalogue.Reading;

namespace ThiDua.Catalogue.Search;

/// <summary>
/// What a province may be called: its name without accents, bare and behind every word for a kind of its level, whatever its kind
/// is at the time.
/// </summary>
internal sealed class ProvinceSpellings
{
    private readonly Dictionary<int, string[]> _spellings = [];

    /// <summary>Spells the provinces.</summary>
    public ProvinceSpellings(UnitHistory[] histories, NameIndex plain)
    {
        string[] kinds = ["", .. KindPrefix.Plain.OfLevel(UnitLevel.Province)];
        for (var row = 0; row < histories.Length; row++)
        {
            if (histories[row].Parent < 0)
                _spellings.Add(row, [.. kinds.Select(kind => kind + plain[row])]);
        }
    }

    /// <summary>The row of the province that is called so, or null.</summary>
    public int? Named(string text)
    {
        foreach (var (row, spellings) in _spellings)
        {
            if (spellings.Contains(text))
                return row;
        }

        return null;
    }

    /// <summary>Whether a spelling of the province in a row begins with a text.</summary>
    public bool Begins(int row, ReadOnlySpan<char> text)
    {
        foreach (var spelling in _spellings[row])
        {
            if (spelling.AsSpan().StartsWith(text))
                return true;
        }

        return false;
    }

    /// <summary>The rows of the provinces that a text may mean: those that begin with it, else those nearest to it.</summary>
    public HashSet<int> Meant(string text)
    {
        var begun = _spellings.Keys.Where(row => Begins(row, text)).ToHashSet();
        if (begun.Count > 0)
            return begun;

        var most = EditDistance.Most(text);
        return _spellings.Keys
            .Select(row => (Row: row, Distance: _spellings[row].Min(spelling => EditDistance.Within(most, spelling, text))))
            .Where(near => near.Distance is not null)
            .GroupBy(near => near.Distance, near => near.Row)
            .MinBy(group => group.Key)?.ToHashSet() ?? [];
    }
}
