using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>Names of bodies as they stand in running text, from the capitals of the head: "ỦY BAN NHÂN DÂN", "XÃ BÌNH LƯ".</summary>
internal static class NameCase
{
    /// <summary>"Ủy ban nhân dân xã Bình Lư" from its lines.</summary>
    public static string OfLines(IEnumerable<string> lines)
    {
        var text = ReadingWords.BuiltIn.LongForms.Aggregate(string.Join(' ', lines.Select(line => line.Trim())), (name, form) => Whole(form.Key).Replace(name, form.Value));
        if (text.Any(char.IsLower) || text.Length == 0)
        {
            return text;
        }

        var (kind, place) = ReadingWords.BuiltIn.UnitKinds.Select(kind => (kind, place: LastWord(text, kind))).Where(found => found.place >= 0)
            .OrderBy(found => found.place).FirstOrDefault(("", -1));
        var common = place < 0 ? text : text[..(place + kind.Length)];
        var name = place < 0 ? "" : text[(place + kind.Length)..];
        return ReadingWords.BuiltIn.Bodies.Aggregate(Sentence(common), (lower, body) => lower.Replace(body, char.ToUpperInvariant(body[0]) + body[1..], StringComparison.Ordinal))
            + CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
    }

    private static Regex Whole(string word) => new($@"(?<!\w){Regex.Escape(word)}(?!\w)\.?", RegexOptions.CultureInvariant);

    private static int LastWord(string text, string word)
    {
        for (var at = text.LastIndexOf(word, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : text.LastIndexOf(word, at - 1, StringComparison.Ordinal))
        {
            var (before, after) = (at == 0 ? ' ' : text[at - 1], at + word.Length >= text.Length ? 'x' : text[at + word.Length]);
            if (before == ' ' && after == ' ')
            {
                return at;
            }
        }

        return -1;
    }

    private static string Sentence(string capitals) => capitals.Length == 0 ? "" : capitals[0] + capitals[1..].ToLowerInvariant();
}
