namespace ThiDua.Catalogue.Search;

/// <summary>The rows of the catalogue by folded name; names do not change over time.</summary>
internal sealed class NameIndex
{
    private readonly string[] _keys;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _rows;

    /// <summary>Takes the folded name of each row.</summary>
    public NameIndex(string[] keys)
    {
        _keys = keys;
        _rows = Enumerable.Range(0, keys.Length)
            .GroupBy(row => keys[row], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The folded name of a row.</summary>
    public string this[int row] => _keys[row];

    /// <summary>The rows with a folded name, in order; possibly none.</summary>
    public ReadOnlySpan<int> Rows(ReadOnlySpan<char> key) => _rows.TryGetValue(key, out var rows) ? rows : [];

    /// <summary>Whether a row has a folded name.</summary>
    public bool IsNamed(int row, ReadOnlySpan<char> key) => _keys[row].AsSpan().SequenceEqual(key);
}
