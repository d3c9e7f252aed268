namespace ThiDua.Formats.Comparing;

/// <summary>
/// How one text becomes another, in phrases that a person reads: what little is the same between two changes counts as changed with them.
/// </summary>
internal static class TextEdits
{
    /// <summary>The edits in order, kept and changed in turn.</summary>
    public static List<TextEdit> Find(string before, List<TextToken> oldTokens, string after, List<TextToken> newTokens)
    {
        var words = new Vocabulary(StringComparer.Ordinal);
        var pairs = LongestCommon.Find(Numbers(words, before, oldTokens), Numbers(words, after, newTokens));
        var edits = new List<TextEdit>();
        var (b, a, i) = (0, 0, 0);
        while (i < pairs.Count)
        {
            AddChange(edits, b..pairs[i].Before, a..pairs[i].After);
            (b, a) = pairs[i];
            var start = i;
            while (i < pairs.Count && pairs[i] == (b + i - start, a + i - start))
            {
                i++;
            }

            edits.Add(new TextEdit(true, b..(b + i - start), a..(a + i - start)));
            (b, a) = (b + i - start, a + i - start);
        }

        AddChange(edits, b..oldTokens.Count, a..newTokens.Count);
        return JoinPhrases(edits, oldTokens, newTokens);
    }

    private static int[] Numbers(Vocabulary words, string text, List<TextToken> tokens)
    {
        var numbers = new int[tokens.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = words.NumberOf(text.AsSpan(tokens[i].Start, tokens[i].Length));
        }

        return numbers;
    }

    private static void AddChange(List<TextEdit> edits, Range before, Range after)
    {
        if (Length(before) + Length(after) > 0)
        {
            edits.Add(new TextEdit(false, before, after));
        }
    }

    private static List<TextEdit> JoinPhrases(List<TextEdit> edits, List<TextToken> oldTokens, List<TextToken> newTokens)
    {
        var joined = new List<TextEdit>(edits.Count);
        for (var i = 0; i < edits.Count; i++)
        {
            var edit = edits[i];
            if (edit.IsKept && joined.Count > 0 && i + 1 < edits.Count && IsIsland(edit, joined[^1], edits[i + 1]))
            {
                joined[^1] = Join(joined[^1], edits[++i]);
            }
            else
            {
                joined.Add(edit);
            }
        }

        return joined;

        bool IsIsland(TextEdit kept, TextEdit left, TextEdit right) =>
            Words(newTokens, kept.After) is var size && (size == 0 || (size * 2 <= Changed(left) && size * 2 <= Changed(right) && size <= 2));

        int Changed(TextEdit edit) => Math.Max(Words(oldTokens, edit.Before), Words(newTokens, edit.After));
    }

    private static TextEdit Join(TextEdit left, TextEdit right) =>
        new(false, left.Before.Start..right.Before.End, left.After.Start..right.After.End);

    private static int Words(List<TextToken> tokens, Range range)
    {
        var count = 0;
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            count += tokens[i].IsWord ? 1 : 0;
        }

        return count;
    }

    private static int Length(Range range) => range.End.Value - range.Start.Value;
}
