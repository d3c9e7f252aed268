using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Pdf.Fonts;

/// <summary>
/// Cuts a font down to the glyphs of some characters and the parts those are composed of, without hinting programs, with
/// the tables that PDF asks for (PDF 1.7, 9.9).
/// </summary>
public static class GlyphSubsetter
{
    private const int TagLength = 6;

    /// <summary>Makes the subset; every character must have a glyph.</summary>
    public static GlyphSubset Subset(TrueTypeFont font, ReadOnlySpan<char> characters)
    {
        var glyphs = new List<int>(characters.Length + 64) { 0 };
        foreach (var c in characters)
        {
            glyphs.Add(font.Glyph(c));
        }

        var outlines = new OutlineCopier(font.Outlines, glyphs);
        var glyf = outlines.CopyAll(out var offsets);
        var bytes = new FontFileBuilder()
            .Add("glyf", glyf)
            .Add("head", Head(font.Outlines, longOffsets: offsets[^1] > 2 * ushort.MaxValue))
            .Add("hhea", Hhea(font.Outlines, glyphs.Count))
            .Add("hmtx", Hmtx(font.Outlines, glyphs))
            .Add("loca", Loca(offsets))
            .Add("maxp", Maxp(font.Outlines, glyphs.Count))
            .Build();
        return new GlyphSubset(Tag(font, characters), [.. characters], bytes);
    }

    private static byte[] Head(GlyphTables font, bool longOffsets)
    {
        var head = font.Head.Slice(0, 54).ToArray();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), longOffsets ? (short)1 : (short)0);
        return head;
    }

    private static byte[] Hhea(GlyphTables font, int glyphCount)
    {
        var hhea = font.Hhea.Slice(0, 36).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)glyphCount);
        return hhea;
    }

    private static byte[] Hmtx(GlyphTables font, List<int> glyphs)
    {
        var hmtx = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)font.Advance(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan((4 * i) + 2), (short)font.LeftSideBearing(glyphs[i]));
        }

        return hmtx;
    }

    private static byte[] Loca(int[] offsets)
    {
        var width = offsets[^1] > 2 * ushort.MaxValue ? 4 : 2;
        var loca = new byte[width * offsets.Length];
        for (var i = 0; i < offsets.Length; i++)
        {
            if (width == 4)
            {
                BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), offsets[i]);
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(loca.AsSpan(2 * i), (ushort)(offsets[i] / 2));
            }
        }

        return loca;
    }

    // Version 1.0: what follows the number of glyphs is limits for the interpreter of hinting programs, of which the ones
    // about programs become zero (maxZones is 1 or 2 and stays).
    private static byte[] Maxp(GlyphTables font, int glyphCount)
    {
        var maxp = font.Maxp.Slice(0, 32).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphCount);
        maxp.AsSpan(16, 12).Clear();
        return maxp;
    }

    private static string Tag(TrueTypeFont font, ReadOnlySpan<char> characters)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{font.Names.PostScript} {characters}"));
        return string.Create(TagLength, hash, static (tag, bytes) =>
        {
            for (var i = 0; i < tag.Length; i++)
            {
                tag[i] = (char)('A' + (bytes[i] % 26));
            }
        });
    }
}
