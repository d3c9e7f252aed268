namespace ThiDua.Formats.Comparing;

/// <summary>
/// How one text becomes another, in phrases that a person reads: what little is the same between two changes counts as changed with them.
/// </summary>
internal static class TextEdits
{
    private const int MostLoneWords = 2;

    /// <summary>The edits in order, kept and changed in turn.</summary>
    public static List<TextEdit> Find(string before, List<TextToken> oldTokens, string after, List<TextToken> newTokens)
    {
        var words = new Vocabulary(StringComparer.Ordinal);
        var (old, now) = (Numbers(words, before, oldTokens), Numbers(words, after, newTokens));
        var pairs = LongestCommon.Find(old, now);
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
        var trimmed = new List<TextEdit>(edits.Count);
        foreach (var edit in JoinPhrases(edits, oldTokens, newTokens))
        {
            AddTrimmed(trimmed, edit, old, now);
        }

        return trimmed;
    }

    /// <summary>Adds an edit without what is the same at both its ends, such as the space behind phrases that were joined.</summary>
    private static void AddTrimmed(List<TextEdit> edits, TextEdit edit, ReadOnlySpan<int> old, ReadOnlySpan<int> now)
    {
        var (before, after) = (edit.Before, edit.After);
        if (edit.IsKept)
        {
            AddKept(edits, before, after);
            return;
        }

        var lead = old[before.Start.Value..before.End.Value].CommonPrefixLength(now[after.Start.Value..after.End.Value]);
        var tail = 0;
        while (tail < Math.Min(Length(before), Length(after)) - lead && old[before.End.Value - tail - 1] == now[after.End.Value - tail - 1])
        {
            tail++;
        }

        AddKept(edits, before.Start..(before.Start.Value + lead), after.Start..(after.Start.Value + lead));
        AddChange(edits, (before.Start.Value + lead)..(before.End.Value - tail), (after.Start.Value + lead)..(after.End.Value - tail));
        AddKept(edits, (before.End.Value - tail)..before.End, (after.End.Value - tail)..after.End);
    }

    private static void AddKept(List<TextEdit> edits, Range before, Range after)
    {
        if (Length(before) == 0)
        {
            return;
        }

        if (edits.Count > 0 && edits[^1].IsKept)
        {
            edits[^1] = new TextEdit(true, edits[^1].Before.Start..before.End, edits[^1].After.Start..after.End);
        }
        else
        {
            edits.Add(new TextEdit(true, before, after));
        }
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

    /// <summary>First over what holds no word, so that the words of whole phrases count when it is decided over a lone word between them.</summary>
    private static List<TextEdit> JoinPhrases(List<TextEdit> edits, List<TextToken> oldTokens, List<TextToken> newTokens)
    {
        var phrases = JoinOver(edits, (kept, _, _) => Words(newTokens, kept.After) == 0);
        return JoinOver(phrases, (kept, left, right) => Words(newTokens, kept.After) is <= MostLoneWords and var lone && lone * 2 <= Math.Min(Changed(left), Changed(right)));

        int Changed(TextEdit edit) => Math.Max(Words(oldTokens, edit.Before), Words(newTokens, edit.After));
    }

    private static List<TextEdit> JoinOver(List<TextEdit> edits, Func<TextEdit, TextEdit, TextEdit, bool> isIsland)
    {
        var joined = new List<TextEdit>(edits.Count);
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i].IsKept && joined.Count > 0 && i + 1 < edits.Count && isIsland(edits[i], joined[^1], edits[i + 1]))
            {
                joined[^1] = Join(joined[^1], edits[++i]);
            }
            else
            {
                joined.Add(edits[i]);
            }
        }

        return joined;
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
