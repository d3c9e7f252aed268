using System.Collections.Frozen;
using System.Globalization;

namespace ThiDua.Docx.Reading.Encodings;

/// <summary>
/// Signs of fonts that have pictures in place of letters (Wingdings, Symbol): gives the character that shows the same by the data file
/// <c>symbols.csv</c>. One that is not there is told as any character without a glyph is.
/// </summary>
internal static class SymbolFonts
{
    /// <summary>A font that is not named: the signs of all fonts, the first that has the code.</summary>
    private const string AnyFont = "";

    /// <summary>A box that the type has no glyph for, so that it is replaced and told.</summary>
    private const char Unknown = '\u25FB';

    private static readonly FrozenDictionary<(string Font, int Code), string> Signs = Read();

    private static readonly FrozenSet<string> Fonts = Signs.Keys.Select(key => key.Font).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a font has pictures in place of letters.</summary>
    public static bool IsOne(string font) => font.Length > 0 && Fonts.Contains(font);

    /// <summary>The sign of a code, written as Word does: "F0FC".</summary>
    public static string Shown(string font, string code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? Sign(font, value & 0xFF) : Unknown.ToString();

    /// <summary>The text that letters of such a font show; blanks stay.</summary>
    public static string Decode(string text, string font) =>
        string.Concat(text.Select(c => char.IsWhiteSpace(c) || c > '\u00FF' ? c.ToString() : Sign(font, c)));

    private static string Sign(string font, int code) =>
        Signs.TryGetValue((Key(font), code), out var sign) || Signs.TryGetValue((AnyFont, code), out sign) ? sign : Unknown.ToString();

    private static string Key(string font) => font.ToUpperInvariant();

    private static FrozenDictionary<(string Font, int Code), string> Read()
    {
        using var stream = typeof(SymbolFonts).Assembly.GetManifestResourceStream("symbols.csv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(line => line.Split(',')).Select(cells => (Font: cells[0], Code: Hex(cells[1]), Sign: char.ConvertFromUtf32(Hex(cells[2])))).ToList();
        return rows.Select(row => (Key: (Key(row.Font), row.Code), row.Sign)).Concat(rows.Select(row => (Key: (AnyFont, row.Code), row.Sign))).DistinctBy(row => row.Key)
            .ToFrozenDictionary(row => row.Key, row => row.Sign);
    }

    private static int Hex(string code) => int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
