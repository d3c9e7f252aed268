namespace ThiDua.Catalogue.Search;

/// <summary>Compares folded texts with folded names.</summary>
internal static class NameFits
{
    /// <summary>How a text fits a name; null when it does not.</summary>
    public static NameFit? Of(string name, string text)
    {
        if (!WordsBegin(name, text))
            return null;
        if (name.StartsWith(text, StringComparison.Ordinal))
            return name.Length == text.Length ? NameFit.Whole : NameFit.Start;
        return HasLaterWord(name, text) ? NameFit.LaterWord : NameFit.Words;
    }

    /// <summary>Whether a text goes on after a name.</summary>
    public static bool GoesOnAfter(string name, string text) =>
        text.Length > name.Length && text[name.Length] == ' ' && text.StartsWith(name, StringComparison.Ordinal);

    private static bool HasLaterWord(string name, string text)
    {
        for (var space = name.IndexOf(' '); space >= 0; space = name.IndexOf(' ', space + 1))
        {
            if (name.AsSpan(space + 1).StartsWith(text))
                return true;
        }

        return false;
    }

    private static bool WordsBegin(ReadOnlySpan<char> name, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var word = FirstWord(text);
            while (!name.StartsWith(word))
            {
                name = AfterFirstWord(name);
                if (name.IsEmpty)
                    return false;
            }

            name = AfterFirstWord(name);
            text = AfterFirstWord(text);
        }

        return true;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is >= 0 and var end ? text[..end] : text;

    private static ReadOnlySpan<char> AfterFirstWord(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is >= 0 and var end ? text[(end + 1)..] : [];
}
