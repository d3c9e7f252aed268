namespace ThiDua.Pdf.Fonts;

/// <summary>The drawn part of a font: outlines and advance widths by glyph (tables head, hhea, hmtx, maxp, loca, glyf).</summary>
public sealed class GlyphTables
{
    private readonly FontTable _glyf;
    private readonly FontTable _hmtx;
    private readonly int[] _offsets;
    private readonly int _metricCount;

    private GlyphTables(FontTables tables)
    {
        Head = tables.Required("head");
        Hhea = tables.Required("hhea");
        Maxp = tables.Required("maxp");
        _hmtx = tables.Required("hmtx");
        _glyf = tables.Required("glyf");
        UnitsPerEm = Head.UInt16(18);
        GlyphCount = Maxp.UInt16(4);
        _metricCount = Hhea.UInt16(34);
        if (UnitsPerEm is < 16 or > 16384)
        {
            throw Head.Broken($"has {UnitsPerEm} units per em");
        }

        if (GlyphCount == 0 || _metricCount == 0 || _metricCount > GlyphCount)
        {
            throw Hhea.Broken($"has {_metricCount} widths for {GlyphCount} glyphs");
        }

        _hmtx.Slice(0, (4 * _metricCount) + (2 * (GlyphCount - _metricCount)));
        _offsets = ReadOffsets(tables.Required("loca"));
    }

    /// <summary>Units in the type size.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Number of glyphs.</summary>
    public int GlyphCount { get; }

    /// <summary>Box around all glyphs: left, bottom, right, top in font units.</summary>
    public (int Left, int Bottom, int Right, int Top) Bounds => (Head.Int16(36), Head.Int16(38), Head.Int16(40), Head.Int16(42));

    internal FontTable Head { get; }

    internal FontTable Hhea { get; }

    internal FontTable Maxp { get; }

    /// <summary>Reads the tables of a font file.</summary>
    public static GlyphTables Read(string fileName, ReadOnlyMemory<byte> bytes) => new(FontTables.Read(fileName, bytes));

    /// <summary>Advance width of a glyph in font units.</summary>
    public int Advance(int glyph) => _hmtx.UInt16(4L * Math.Min(glyph, _metricCount - 1));

    /// <summary>Left side bearing of a glyph in font units.</summary>
    public int LeftSideBearing(int glyph) => glyph < _metricCount
        ? _hmtx.Int16((4L * glyph) + 2)
        : _hmtx.Int16((4L * _metricCount) + (2L * (glyph - _metricCount)));

    /// <summary>The outline of a glyph as stored; empty for a blank.</summary>
    public ReadOnlySpan<byte> Outline(int glyph) => _glyf.Bytes[_offsets[glyph].._offsets[glyph + 1]];

    internal static GlyphTables Read(FontTables tables) => new(tables);

    internal FontFileException BrokenOutline(int glyph) => _glyf.Broken($"has a broken outline for glyph {glyph}");

    private int[] ReadOffsets(FontTable loca)
    {
        var offsets = new int[GlyphCount + 1];
        var longOffsets = Head.UInt16(50) == 1;
        for (var glyph = 0; glyph <= GlyphCount; glyph++)
        {
            var offset = longOffsets ? loca.UInt32(4L * glyph) : 2L * loca.UInt16(2L * glyph);
            if (offset > _glyf.Length || (glyph > 0 && offset < offsets[glyph - 1]))
            {
                throw loca.Broken($"places glyph {glyph} outside the outlines");
            }

            offsets[glyph] = (int)offset;
        }

        return offsets;
    }
}
