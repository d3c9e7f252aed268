using ThiDua.Pdf.Fonts;

namespace ThiDua.Pdf.Writing;

/// <summary>A font as it stands in files: its subset with everything about it that can be prepared, ready to be copied.</summary>
internal sealed class EmbeddedFont
{
    private readonly ushort[] _codes;

    /// <summary>Prepares a font for some characters, each of which has a glyph.</summary>
    public EmbeddedFont(TrueTypeFont font, CharacterSet characters)
    {
        var subset = GlyphSubsetter.Subset(font, characters.ToArray());
        Font = font;
        Name = $"{subset.Tag}+{font.Names.PostScript}";
        FontFileLength = subset.Bytes.Length;
        FontFile = Deflate.ToArray(subset.Bytes.Span);
        using var buffer = new PooledBuffer(8 * 1024);
        GlyphWidths.Write(buffer, font, subset.Characters.AsSpan());
        Widths = buffer.Written.ToArray();
        buffer.Clear();
        UnicodeMap.Write(buffer, subset.Characters.AsSpan());
        ToUnicode = Deflate.ToArray(buffer.Written);
        _codes = new ushort[subset.Characters.Length == 0 ? 0 : subset.Characters[^1] + 1];
        for (var i = 0; i < subset.Characters.Length; i++)
        {
            _codes[subset.Characters[i]] = (ushort)(i + 1);
        }
    }

    /// <summary>The whole font.</summary>
    public TrueTypeFont Font { get; }

    /// <summary>PostScript name with the tag of the subset before it.</summary>
    public string Name { get; }

    /// <summary>The compressed font file.</summary>
    public byte[] FontFile { get; }

    /// <summary>Length of the font file before compression.</summary>
    public int FontFileLength { get; }

    /// <summary>The array of widths, as written.</summary>
    public byte[] Widths { get; }

    /// <summary>The compressed map from code to character.</summary>
    public byte[] ToUnicode { get; }

    /// <summary>The code of a character: its glyph in the subset.</summary>
    public ushort Code(char character) => _codes[character];
}
