namespace ThiDua.Catalogue.Search;

/// <summary>A query taken apart.</summary>
/// <param name="Readings">The ways to read the unit: without accents "xa dung" is a commune called Dung or a name that begins so.</param>
/// <param name="Province">The folded text behind the comma, without accents; empty when there is none.</param>
internal sealed record SearchQuery(IReadOnlyList<SearchReading> Readings, string Province)
{
    private const int LongestText = 256;

    /// <summary>The beginning of a code, when the query is that; else empty.</summary>
    public string Code { get; } =
        Readings[0].Name.Plain.AsSpan().ContainsAnyExceptInRange('0', '9') ? "" : Readings[0].Name.Plain;

    /// <summary>Takes a query apart; null when it says nothing.</summary>
    /// <remarks>Of more than two parts the first is the unit, the last its province: a level that no longer exists may stand between.</remarks>
    public static SearchQuery? Read(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (text.Length > LongestText || parts.Length == 0)
            return null;

        var whole = SearchKey.Of(parts[0]);
        return whole.Plain.Length == 0 ? null : new SearchQuery(ReadingsOf(whole), parts.Length > 1 ? NameKey.PlainOf(parts[^1]) : "");
    }

    private static IReadOnlyList<SearchReading> ReadingsOf(SearchKey whole)
    {
        var asName = new SearchReading(whole, null);
        var split = KindPrefix.Plain.Split(whole.Plain);
        if (split.Kind is not { } kind)
            return [asName];

        var wordsOfKind = whole.Plain.AsSpan(0, whole.Plain.Length - split.Name.Length).Count(' ');
        return [asName, new SearchReading(whole.SkipWords(wordsOfKind), kind)];
    }
}
