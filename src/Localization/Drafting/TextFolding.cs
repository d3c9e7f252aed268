namespace ThiDua.Localization.Drafting;

/// <summary>
/// One spelling of a Vietnamese text, letter for letter: "uỷ" as "ủy", "hoà" as "hòa", no-break spaces as spaces, all dashes as hyphens. The
/// length stays, so that a place found is a place of the text itself.
/// </summary>
internal static class TextFolding
{
    private const string First = "oaoeuyOAOEUY";

    private static readonly Dictionary<string, string> Moved = Pairs().ToDictionary(StringComparer.Ordinal);

    /// <summary>The text in one spelling.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (output, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            output[i] = source[i] switch
            {
                '\u00A0' or '\u202F' or '\u2007' or '\t' => ' ',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
                var c => c,
            };
        }

        for (var i = 0; i + 1 < source.Length; i++)
        {
            var isEnd = i + 2 == source.Length || !char.IsLetter(source[i + 2]);
            var afterQ = i > 0 && source[i - 1] is 'q' or 'Q';
            if (isEnd && !afterQ && char.IsLetter(source[i]) && source[i + 1] > '\u00BF' && Moved.TryGetValue(source.Substring(i, 2), out var pair))
            {
                output[i] = pair[0];
                output[i + 1] = pair[1];
            }
        }
    });

    /// <summary>Each pair of vowels with the tone on its second letter, and the same with the tone on the first.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        string[] toned = ["àáảãạ", "èéẻẽẹ", "ỳýỷỹỵ", "òóỏõọ", "ùúủũụ"];
        string[] plain = ["a", "e", "y", "o", "u"];
        foreach (var pair in First.Chunk(2).Where(pair => char.IsLower(pair[0])))
        {
            var second = toned[Array.IndexOf(plain, pair[1].ToString())];
            var first = toned[Array.IndexOf(plain, pair[0].ToString())];
            for (var tone = 0; tone < second.Length; tone++)
            {
                foreach (var (upperFirst, upperSecond) in new[] { (false, false), (true, false), (true, true) })
                {
                    yield return KeyValuePair.Create(
                        Case(pair[0], upperFirst) + Case(second[tone], upperSecond), Case(first[tone], upperFirst) + Case(pair[1], upperSecond));
                }
            }
        }
    }

    private static string Case(char letter, bool upper) => (upper ? char.ToUpperInvariant(letter) : letter).ToString();
}
