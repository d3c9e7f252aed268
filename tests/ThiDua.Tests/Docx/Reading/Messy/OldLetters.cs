using System.Globalization;
using ThiDua.Documents.Text;
using ThiDua.Docx.Reading;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>Letters as files have them that are older than Unicode's composed form.</summary>
internal static class OldLetters
{
    private static readonly Dictionary<char, string> Pieces = Decompositions();

    private static readonly Dictionary<char, char> Codes = Read();

    /// <summary>The text with each letter in pieces: letter, then its marks.</summary>
    public static string Decomposed(string text) => string.Concat(text.Select(c => Pieces.GetValueOrDefault(c) ?? c.ToString()));

    /// <summary>Whether a text can be set in a font of TCVN 3: no character of it is there another letter's.</summary>
    public static bool CanBeOld(string text) => !text.Any(c => Codes.ContainsValue(c));

    /// <summary>The text in the codes of TCVN 3, cut into stretches for small letters and for capitals that need a font of capitals.</summary>
    public static IEnumerable<(string Text, bool Capitals)> Tcvn3(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || NeedsCapitals(text[i]) != NeedsCapitals(text[start]))
            {
                var piece = text[start..i];
                var capitals = NeedsCapitals(text[start]);
                yield return (string.Concat((capitals ? piece.ToLowerInvariant() : piece).Select(c => Codes.GetValueOrDefault(c, c))), capitals);
                start = i;
            }
        }
    }

    private static bool NeedsCapitals(char c) => char.IsUpper(c) && c > '\u007F' && !Codes.ContainsKey(c);

    private static Dictionary<char, string> Decompositions()
    {
        var marked = new Dictionary<char, string>();
        foreach (var (letters, mark) in new[] { ("aA", '\u0306'), ("aAeEoO", '\u0302'), ("oOuU", '\u031B') })
        {
            foreach (var letter in letters)
            {
                marked[UnicodeText.ToComposed($"{letter}{mark}")[0]] = $"{letter}{mark}";
            }
        }

        foreach (var letter in "aAeEiIoOuUyY".Select(c => c.ToString()).Concat(marked.Keys.Select(c => c.ToString())).ToList())
        {
            foreach (var tone in "\u0300\u0301\u0303\u0309\u0323")
            {
                marked[UnicodeText.ToComposed(letter + tone)[0]] = marked.GetValueOrDefault(letter[0], letter) + tone;
            }
        }

        return marked;
    }

    private static Dictionary<char, char> Read()
    {
        using var stream = typeof(DocxReader).Assembly.GetManifestResourceStream("legacy-tcvn3.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .Select(line => line.Split(',')).ToDictionary(cells => (char)int.Parse(cells[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture), cells => (char)int.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }
}
