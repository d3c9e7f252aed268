namespace ThiDua.Formats.Fonts;

/// <summary>Where a line may end inside a word.</summary>
public static class BreakPoints
{
    /// <summary>Whether a line may end behind a character: a hyphen or dash inside a word (Unicode UAX #14, classes HY and BA).</summary>
    public static bool MayEndBehind(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        '-' => index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]),
        '–' or '\u2010' or '—' => index + 1 < text.Length && text[index + 1] != ' ',
        _ => false,
    };
}
