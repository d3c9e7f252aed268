namespace ThiDua.Localization.Drafting;

/// <summary>What two texts share at their ends, in whole words.</summary>
internal static class SharedEnds
{
    /// <summary>How many characters they share at the head and at the tail, without overlap.</summary>
    public static (int Head, int Tail) Of(ReadOnlySpan<char> old, ReadOnlySpan<char> text)
    {
        var head = old.CommonPrefixLength(text);
        while (head > 0 && !(IsBorder(old, head) && IsBorder(text, head)))
        {
            head--;
        }

        var most = Math.Min(old.Length, text.Length) - head;
        var tail = 0;
        while (tail < most && old[^(tail + 1)] == text[^(tail + 1)])
        {
            tail++;
        }

        while (tail > 0 && !(IsBorder(old, old.Length - tail) && IsBorder(text, text.Length - tail)))
        {
            tail--;
        }

        return (head, tail);
    }

    private static bool IsBorder(ReadOnlySpan<char> text, int place) =>
        place == 0 || place == text.Length || !char.IsLetterOrDigit(text[place - 1]) || !char.IsLetterOrDigit(text[place]);
}
