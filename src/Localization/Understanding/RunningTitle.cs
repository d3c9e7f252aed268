using System.Text;

namespace ThiDua.Localization.Understanding;

/// <summary>
/// Writes a title in capitals as running text: each stretch of words in the letters that the content has for it, other words small.
/// </summary>
internal static class RunningTitle
{
    private const int MostWords = 14;

    private static readonly char[] Marks = ['“', '”', '"', '„', '(', ')', '.', ',', ';', ':', '!'];

    /// <summary>The title as running text.</summary>
    /// <param name="title">The title.</param>
    /// <param name="contents">Texts of the content, in which names stand with their capitals.</param>
    public static string Of(string title, IReadOnlyList<string> contents)
    {
        if (title.Any(char.IsLower))
        {
            return title;
        }

        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var output = new StringBuilder(title.Length);
        for (var i = 0; i < words.Length;)
        {
            var (text, count) = Longest(words, i, contents);
            output.Append(output.Length > 0 ? " " : "").Append(text);
            i += count;
        }

        return output.ToString();
    }

    private static (string Text, int Count) Longest(string[] words, int start, IReadOnlyList<string> contents)
    {
        for (var count = Math.Min(MostWords, words.Length - start); count >= 1; count--)
        {
            // Marks around the words are no part of what the content has.
            var typed = string.Join(' ', words, start, count);
            var (head, tail) = (typed.Length - typed.TrimStart(Marks).Length, typed.Length - typed.TrimEnd(Marks).Length);
            if (head + tail < typed.Length && Find(typed[head..^tail], contents) is { } found && (count > 1 || IsAbbreviation(found)))
            {
                return (typed[..head] + found + typed[^tail..], count);
            }
        }

        return (IsSymbol(words[start]) ? words[start] : words[start].ToLowerInvariant(), 1);
    }

    private static string? Find(string wanted, IReadOnlyList<string> contents)
    {
        foreach (var content in contents)
        {
            for (var place = content.IndexOf(wanted, StringComparison.OrdinalIgnoreCase); place >= 0; place = content.IndexOf(wanted, place + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (IsWhole(content, place, wanted.Length) && !StartsSentence(content, place) && content.Any(char.IsLower))
                {
                    return content.Substring(place, wanted.Length);
                }
            }
        }

        return null;
    }

    /// <summary>A single word that the content has in capitals: "OCOP".</summary>
    private static bool IsAbbreviation(string word) => word.Length is > 1 and < MostWords && word.All(char.IsUpper);

    /// <summary>Number and symbol of a document: "07-CT/TW".</summary>
    private static bool IsSymbol(string word) => word.Contains('/', StringComparison.Ordinal) && word.Any(char.IsAsciiDigit);

    private static bool IsWhole(string text, int place, int length) =>
        (place == 0 || !char.IsLetterOrDigit(text[place - 1])) && (place + length == text.Length || !char.IsLetterOrDigit(text[place + length]));

    /// <summary>Whether the first word has its capital only because a sentence begins there.</summary>
    private static bool StartsSentence(string text, int place) =>
        char.IsUpper(text[place]) && (place == 0 || (place > 1 && text[place - 1] == ' ' && text[place - 2] is '.' or ';' or ':'));
}
