namespace ThiDua.Pdf.Fonts;

/// <summary>A TrueType font file, read once and then only asked.</summary>
public sealed class TrueTypeFont
{
    private readonly ushort[] _glyphs;

    private TrueTypeFont(FontTables tables)
    {
        FileName = tables.FileName;
        Names = FontNames.Read(tables.Required("name"));
        Outlines = GlyphTables.Read(tables);
        _glyphs = CharacterMap.Read(tables.Required("cmap"), Outlines.GlyphCount);
        Description = FontDescription.Read(tables, Outlines.Hhea.Int16(4), Outlines.Hhea.Int16(6));
        if (!Description.MayBeEmbedded)
        {
            throw new FontFileException(FileName, "may not be embedded in documents (OS/2 fsType)");
        }
    }

    /// <summary>The file it was read from.</summary>
    public string FileName { get; }

    /// <summary>What it calls itself.</summary>
    public FontNames Names { get; }

    /// <summary>Measures of the face as a whole.</summary>
    public FontDescription Description { get; }

    /// <summary>Outlines and advance widths by glyph.</summary>
    public GlyphTables Outlines { get; }

    /// <summary>Reads a font file.</summary>
    /// <param name="fileName">Its name, for messages.</param>
    /// <param name="bytes">Its bytes; they must not change afterwards.</param>
    /// <exception cref="FontFileException">The file is broken, or may not be embedded.</exception>
    public static TrueTypeFont Read(string fileName, ReadOnlyMemory<byte> bytes) => new(FontTables.Read(fileName, bytes));

    /// <summary>The glyph of a character; 0 when there is none.</summary>
    public int Glyph(char character) => _glyphs[character];

    /// <summary>Advance width of a character in thousandths of the type size.</summary>
    public double Width(char character) => Outlines.Advance(Glyph(character)) * 1000.0 / Outlines.UnitsPerEm;
}
