namespace ThiDua.Service.Errors;

/// <summary>Shortens text that may quote what a caller sent, at any length.</summary>
internal static class ShortText
{
    /// <summary>The text, or its beginning with a sign that it goes on.</summary>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end] + "…";
    }

    /// <summary>The same in ASCII, for the message of a status, which is a header.</summary>
    public static string Ascii(string text, int most) =>
        new([.. Of(text, most).Replace("…", "...", StringComparison.Ordinal).Select(c => c is >= ' ' and <= '~' ? c : '?')]);
}
