namespace ThiDua.Formats.Comparing;

/// <summary>
/// How much two texts have in common: pairs of neighbouring words, counted (Dice's coefficient). Single words say little: those of official
/// style are the same in every paragraph.
/// </summary>
internal static class Likeness
{
    /// <summary>The pairs of neighbouring words of a text, its ends counted as words, as sorted numbers.</summary>
    public static int[] PairsOf(Vocabulary words, string text, int start)
    {
        var pairs = new List<int>();
        var last = 0;
        foreach (var token in TextTokens.Of(text, start))
        {
            if (token.IsWord)
            {
                var word = words.NumberOf(text.AsSpan(token.Start, token.Length));
                pairs.Add(Pair(last, word));
                last = word;
            }
        }

        if (last != 0)
        {
            pairs.Add(Pair(last, 0));
        }

        pairs.Sort();
        return [.. pairs];
    }

    /// <summary>From 0, nothing in common, to 1, the same words; 0 if it is surely below a limit.</summary>
    public static double Of(int[] left, int[] right, double limit)
    {
        var total = left.Length + right.Length;
        if (total == 0 || 2.0 * Math.Min(left.Length, right.Length) / total < limit)
        {
            return 0;
        }

        var (i, j, common) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var difference = left[i].CompareTo(right[j]);
            common += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }

        return 2.0 * common / total;
    }

    private static int Pair(int first, int second) => unchecked((first * 1_000_003) ^ second);
}
