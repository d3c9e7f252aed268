namespace ThiDua.Catalogue.Search;

/// <summary>Takes the kind off the front of a folded name.</summary>
internal sealed class KindPrefix
{
    private static readonly (string Word, UnitKind Kind)[] Words =
    [
        .. Enum.GetValues<UnitKind>().Select(kind => (kind.Term(), kind)),
        ("TP.", UnitKind.City),
        ("TP", UnitKind.City),
        ("T.", UnitKind.Province),
        ("X.", UnitKind.Commune),
        ("P.", UnitKind.Ward),
        ("P", UnitKind.Ward),
        ("ĐK.", UnitKind.SpecialZone),
        ("ĐK", UnitKind.SpecialZone),
    ];

    private readonly (string Prefix, UnitKind Kind)[] _prefixes;

    private KindPrefix(Func<string, string> fold) =>
        _prefixes = [.. Words.Select(word => (fold(word.Word) + " ", word.Kind))];

    /// <summary>For keys with accents.</summary>
    public static KindPrefix Accented { get; } = new(word => NameKey.Of(word));

    /// <summary>For keys without accents.</summary>
    public static KindPrefix Plain { get; } = new(word => NameKey.PlainOf(word));

    /// <summary>The folded words before a name that mean a kind of a level, each with the space after it.</summary>
    public IEnumerable<string> OfLevel(UnitLevel level) =>
        _prefixes.Where(prefix => prefix.Kind.Level() == level).Select(prefix => prefix.Prefix);

    /// <summary>Splits a key into kind and name.</summary>
    public QueryPart Split(ReadOnlySpan<char> key)
    {
        foreach (var (prefix, kind) in _prefixes)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal))
                return new QueryPart(key, key[prefix.Length..], kind);
        }

        return new QueryPart(key, key, null);
    }
}
