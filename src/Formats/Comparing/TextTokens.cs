using System.Globalization;

namespace ThiDua.Formats.Comparing;

/// <summary>
/// Cuts text into what changes as a whole: words with the numbers, dates and symbols written like one ("23/4/2026", "3076/KH-UBND"), runs of
/// white space, single other characters.
/// </summary>
internal static class TextTokens
{
    /// <summary>The tokens of a text; joined they are the text.</summary>
    public static List<TextToken> Of(string text, int start)
    {
        var tokens = new List<TextToken>((text.Length - start) / 3);
        while (start < text.Length)
        {
            var (end, isWord) = EndOf(text, start);
            tokens.Add(new TextToken(start, end - start, isWord));
            start = end;
        }

        return tokens;
    }

    private static (int End, bool IsWord) EndOf(string text, int start)
    {
        var at = start + 1;
        if (IsPartOfWord(text[start]))
        {
            while (at < text.Length && (IsPartOfWord(text[at]) || (IsJoint(text[at]) && at + 1 < text.Length && IsPartOfWord(text[at + 1]))))
            {
                at++;
            }

            return (at, true);
        }

        if (char.IsWhiteSpace(text[start]))
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        return (at, false);
    }

    /// <summary>Surrogates count as letters, so that no character is cut in two.</summary>
    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsJoint(char c) => c is '/' or '-' or '.' or ',';
}
