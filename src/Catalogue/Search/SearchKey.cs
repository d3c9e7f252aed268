namespace ThiDua.Catalogue.Search;

/// <summary>A folded text, with accents and without; both have the same words.</summary>
/// <param name="Accented">With accents.</param>
/// <param name="Plain">Without accents.</param>
internal sealed record SearchKey(string Accented, string Plain)
{
    /// <summary>Folds a text.</summary>
    public static SearchKey Of(ReadOnlySpan<char> text) => new(NameKey.Of(text), NameKey.PlainOf(text));

    /// <summary>The key without its first words.</summary>
    public SearchKey SkipWords(int count) => new(SkipWords(Accented, count), SkipWords(Plain, count));

    private static string SkipWords(string key, int count)
    {
        var start = 0;
        for (var i = 0; i < count; i++)
            start = key.IndexOf(' ', start) + 1;
        return key[start..];
    }
}
