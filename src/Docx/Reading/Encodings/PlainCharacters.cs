using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ThiDua.Formats.Fonts;

namespace ThiDua.Docx.Reading.Encodings;

/// <summary>
/// Characters that the type of official documents has no glyph for, such as check marks and hyphens of web pages: gives what stands for them by the data
/// file ("℃" is "°C"), an empty box for one that is not there.
/// </summary>
internal static class PlainCharacters
{
    private static readonly FrozenDictionary<int, string> Replacements = Read();

    /// <summary>The text with those characters replaced.</summary>
    /// <param name="text">The text.</param>
    /// <param name="replaced">Told of each character that was replaced.</param>
    public static string Of(string text, Action<string, string> replaced)
    {
        if (text.EnumerateRunes().All(IsPlain))
        {
            return text;
        }

        var output = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var plain = IsPlain(rune) ? null : Replacements.GetValueOrDefault(rune.Value) ?? Unknown;
            output.Append(plain ?? rune.ToString());
            if (plain is not null)
            {
                replaced(rune.ToString(), plain);
            }
        }

        return output.ToString();
    }

    /// <summary>An empty box.</summary>
    private const string Unknown = "\u25A1";

    private static bool IsPlain(Rune rune) => rune.Value < ' ' || FontMetrics.TimesNewRoman.Covers(rune);

    private static FrozenDictionary<int, string> Read()
    {
        using var stream = typeof(PlainCharacters).Assembly.GetManifestResourceStream("characters.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(line => line.Split(','))
            .ToFrozenDictionary(cells => Code(cells[0]), cells => string.Concat(cells[1].Split(' ').Select(code => char.ConvertFromUtf32(Code(code)))));
    }

    private static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
