using ThiDua.Pdf.Fonts;

namespace ThiDua.Pdf.Writing;

/// <summary>The widths of a font's glyphs (PDF 1.7, 9.7.4.3).</summary>
internal static class GlyphWidths
{
    /// <summary>Writes the array W for glyphs numbered from 1 in the order of their characters.</summary>
    public static void Write(PooledBuffer buffer, TrueTypeFont font, ReadOnlySpan<char> characters)
    {
        buffer.Write("[1["u8);
        for (var i = 0; i < characters.Length; i++)
        {
            if (i > 0)
            {
                buffer.WriteByte((byte)' ');
            }

            buffer.Number(font.Width(characters[i]));
        }

        buffer.Write("]]"u8);
    }
}
