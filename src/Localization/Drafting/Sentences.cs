namespace ThiDua.Localization.Drafting;

/// <summary>Finds sentences and clauses in running text.</summary>
public static class Sentences
{
    /// <summary>The sentence around a place: from full stop to full stop.</summary>
    public static Range Around(string text, int place) => Around(text, place, ".!?");

    /// <summary>The clause around a place: from full stop or semicolon to the next.</summary>
    public static Range ClauseAround(string text, int place) => Around(text, place, ".;!?");

    /// <summary>All sentences of a text, without the spaces between them.</summary>
    public static IEnumerable<Range> Of(string text)
    {
        for (var place = 0; place < text.Length;)
        {
            var range = Around(text, place, ".!?");
            yield return range;
            place = range.End.Value;
            while (place < text.Length && text[place] is ' ' or '\n')
            {
                place++;
            }
        }
    }

    private static Range Around(string text, int place, string ends)
    {
        var start = Math.Min(place, text.Length);
        while (start > 0 && !IsEnd(text, start - 1, ends))
        {
            start--;
        }

        while (start < text.Length && text[start] is ' ' or '\n')
        {
            start++;
        }

        var end = Math.Max(start, Math.Min(place, text.Length));
        while (end < text.Length && !IsEnd(text, end, ends))
        {
            end++;
        }

        return start..Math.Min(text.Length, end + 1);
    }

    /// <summary>Whether a mark ends a sentence: a space or nothing follows, and it is no abbreviation ("TP. Huế", "TT. HĐND").</summary>
    private static bool IsEnd(string text, int place, string ends) =>
        ends.Contains(text[place], StringComparison.Ordinal)
        && (place + 1 == text.Length || char.IsWhiteSpace(text[place + 1]))
        && !(text[place] == '.' && place > 1 && char.IsUpper(text[place - 1]) && char.IsUpper(text[place - 2]));
}
