namespace ThiDua.Pdf.Fonts;

/// <summary>
/// From character to glyph (table "cmap", formats 4 and 12). Characters beyond the basic plane are left out: frames hold
/// one glyph a character.
/// </summary>
internal static class CharacterMap
{
    private const int Characters = char.MaxValue + 1;

    /// <summary>Reads the glyph of every character; 0 where there is none.</summary>
    public static ushort[] Read(FontTable table, int glyphCount)
    {
        var glyphs = new ushort[Characters];
        var at = FindUnicode(table);
        if (table.UInt16(at) == 4)
        {
            ReadSegments(table, at, glyphs);
        }
        else
        {
            ReadGroups(table, at, glyphs);
        }

        return Array.TrueForAll(glyphs, glyph => glyph < glyphCount)
            ? glyphs
            : throw table.Broken("maps a character to a glyph that is not there");
    }

    private static uint FindUnicode(FontTable table)
    {
        var count = table.UInt16(2);
        for (var record = 0; record < count; record++)
        {
            var platform = table.UInt16(4 + (8 * record));
            var encoding = table.UInt16(4 + (8 * record) + 2);
            var offset = table.UInt32(4 + (8 * record) + 4);
            if ((platform == 0 || (platform == 3 && encoding is 1 or 10)) && table.UInt16(offset) is 4 or 12)
            {
                return offset;
            }
        }

        throw table.Broken("has no Unicode map of format 4 or 12");
    }

    private static void ReadSegments(FontTable table, uint at, ushort[] glyphs)
    {
        var doubledCount = table.UInt16(at + 6);
        var ends = at + 14;
        var starts = ends + doubledCount + 2;
        var deltas = starts + doubledCount;
        var offsets = deltas + doubledCount;
        for (var segment = 0u; segment < doubledCount; segment += 2)
        {
            var start = table.UInt16(starts + segment);
            var end = table.UInt16(ends + segment);
            var delta = table.UInt16(deltas + segment);
            var offset = table.UInt16(offsets + segment);
            for (int c = start; c <= end && c < char.MaxValue; c++)
            {
                var glyph = offset == 0 ? (ushort)c : table.UInt16(offsets + segment + offset + (2 * (c - start)));
                glyphs[c] = offset != 0 && glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
            }
        }
    }

    private static void ReadGroups(FontTable table, uint at, ushort[] glyphs)
    {
        var count = table.UInt32(at + 12);
        for (var group = 0u; group < count; group++)
        {
            var entry = at + 16 + (12L * group);
            var start = table.UInt32(entry);
            var end = Math.Min(table.UInt32(entry + 4), char.MaxValue);
            var glyph = table.UInt32(entry + 8);
            for (var c = start; c <= end; c++)
            {
                glyphs[c] = (ushort)Math.Min(glyph + c - start, ushort.MaxValue);
            }
        }
    }
}
