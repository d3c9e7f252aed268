using System.Globalization;
using System.Text;

namespace ThiDua.Formats.Fonts;

/// <summary>
/// Advance widths and vertical measures of the type, read once from data: how wide a text is and which characters
/// have a glyph at all.
/// </summary>
public sealed class FontMetrics
{
    private const int UnitsPerEm = 2048;
    private const ushort NoGlyph = ushort.MaxValue;
    private static readonly Lazy<FontMetrics> Loaded = new(Load);
    private readonly ushort[][] _advances;

    private FontMetrics(ushort[][] advances) => _advances = advances;

    /// <summary>Times New Roman (and its metric twin Liberation Serif).</summary>
    public static FontMetrics TimesNewRoman => Loaded.Value;

    /// <summary>Height above the baseline as a share of the type size.</summary>
    public double Ascent => 1825.0 / UnitsPerEm;

    /// <summary>Depth below the baseline as a share of the type size.</summary>
    public double Descent => 443.0 / UnitsPerEm;

    /// <summary>Extra room between lines as a share of the type size.</summary>
    public double LineGap => 87.0 / UnitsPerEm;

    /// <summary>Height of a line in single spacing, in points.</summary>
    /// <param name="size">Type size in points.</param>
    public double LineHeight(double size) => (Ascent + Descent + LineGap) * size;

    /// <summary>Whether the type has a glyph for a character; a line feed needs none.</summary>
    public bool Covers(Rune character) =>
        character.IsBmp && _advances[0][character.Value] != NoGlyph;

    /// <summary>The first character of a text that has no glyph, or null.</summary>
    public Rune? FirstUncovered(ReadOnlySpan<char> text)
    {
        var regular = _advances[0];
        foreach (var c in text)
        {
            if (regular[c] == NoGlyph)
            {
                return FirstUncoveredRune(text);
            }
        }

        return null;
    }

    /// <summary>Width of a text on one line, in points.</summary>
    /// <param name="text">The text; characters without a glyph count as wide as the type size.</param>
    /// <param name="face">The face.</param>
    /// <param name="size">Type size in points.</param>
    public double Width(ReadOnlySpan<char> text, FontFace face, double size)
    {
        var advances = _advances[(int)face];
        var units = 0L;
        foreach (var c in text)
        {
            units += advances[c] == NoGlyph ? UnitsPerEm : advances[c];
        }

        return units * size / UnitsPerEm;
    }

    private Rune? FirstUncoveredRune(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Covers(rune))
            {
                return rune;
            }
        }

        return null;
    }

    private static FontMetrics Load()
    {
        var advances = Enumerable.Range(0, 4).Select(_ =>
        {
            var face = new ushort[char.MaxValue + 1];
            Array.Fill(face, NoGlyph);
            face['\n'] = 0;
            return face;
        }).ToArray();
        using var stream = typeof(FontMetrics).Assembly.GetManifestResourceStream("advance-widths.csv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var cells = line.Split(',');
            var code = int.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (var face = 0; face < advances.Length; face++)
            {
                advances[face][code] = ushort.Parse(cells[face + 1], CultureInfo.InvariantCulture);
            }
        }

        return new FontMetrics(advances);
    }
}
