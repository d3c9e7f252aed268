using System.Collections.Frozen;
using System.Globalization;

namespace ThiDua.Docx.Reading.Encodings;

/// <summary>
/// Texts set in the fonts from before Unicode (.VnTime, .VnTimeH), whose letters are other characters in disguise: gives them back as
/// Unicode. A font whose name ends in "H" draws capitals.
/// </summary>
internal static class LegacyFonts
{
    private const string Prefix = ".Vn";

    private static readonly FrozenDictionary<char, char> Letters = Read();

    /// <summary>Whether texts in a font are in such an encoding.</summary>
    public static bool IsLegacy(string font) => font.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text in Unicode.</summary>
    public static string Decode(string text, string font)
    {
        var letters = string.Concat(text.Select(c => Letters.GetValueOrDefault(c, c)));
        return font.EndsWith('H') ? letters.ToUpperInvariant() : letters;
    }

    private static FrozenDictionary<char, char> Read()
    {
        using var stream = typeof(LegacyFonts).Assembly.GetManifestResourceStream("legacy-tcvn3.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(line => line.Split(','))
            .ToFrozenDictionary(cells => (char)int.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), cells => cells[1][0]);
    }
}
