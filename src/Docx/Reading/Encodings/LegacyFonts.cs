using System.Collections.Frozen;
using System.Globalization;

namespace ThiDua.Docx.Reading.Encodings;

/// <summary>
/// Texts set in the fonts from before Unicode (.VnTime, .VnTimeH of TCVN 3; VNI-Times of VNI), whose letters are other characters in disguise:
/// gives them back as Unicode. A font of TCVN 3 whose name ends in "H" draws capitals.
/// </summary>
internal static class LegacyFonts
{
    private const string Tcvn3Prefix = ".Vn";
    private const string VniPrefix = "VNI-";

    private static readonly FrozenDictionary<char, string> Tcvn3 = Read("legacy-tcvn3.csv");
    private static readonly FrozenDictionary<char, string> Vni = Read("legacy-vni.csv");

    /// <summary>Whether texts in a font are in such an encoding.</summary>
    public static bool IsLegacy(string font) =>
        font.StartsWith(Tcvn3Prefix, StringComparison.OrdinalIgnoreCase) || font.StartsWith(VniPrefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text in Unicode; letters of VNI in pieces, each mark behind its letter.</summary>
    public static string Decode(string text, string font)
    {
        if (font.StartsWith(VniPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return Mapped(text, Vni);
        }

        var letters = Mapped(text, Tcvn3);
        return font.EndsWith('H') ? letters.ToUpperInvariant() : letters;
    }

    private static string Mapped(string text, FrozenDictionary<char, string> letters) => string.Concat(text.Select(c => letters.GetValueOrDefault(c) ?? c.ToString()));

    private static FrozenDictionary<char, string> Read(string name)
    {
        using var stream = typeof(LegacyFonts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(line => line.Split(','))
            .ToFrozenDictionary(cells => (char)Code(cells[0]), cells => string.Concat(cells[1].Split(' ').Select(code => (char)Code(code))));
    }

    private static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
