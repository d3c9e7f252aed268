using System.Text;
using ThiDua.Pdf.Fonts;

namespace ThiDua.Pdf.Writing;

/// <summary>Writes the fonts: composite fonts whose codes are glyph numbers (PDF 1.7, 9.7).</summary>
internal static class FontWriter
{
    private const int Serif = 1 << 1;
    private const int Symbolic = 1 << 2;
    private const int Italic = 1 << 6;

    /// <summary>Writes the fonts.</summary>
    /// <returns>The entries of the resources that name them.</returns>
    public static string Write(PdfFile file, DocumentFonts fonts)
    {
        var entries = fonts.Used.Select(used => $"/F{(int)used.Face} {WriteFont(file, used.Font)} 0 R");
        return $"/Font<<{string.Concat(entries)}>>";
    }

    private static int WriteFont(PdfFile file, EmbeddedFont font)
    {
        var (composite, descendant, descriptor) = (file.Reserve(), file.Reserve(), file.Reserve());
        var (program, unicode) = (file.Reserve(), file.Reserve());
        var name = Escape(font.Name);
        file.Object(composite, Encoding.ASCII.GetBytes(
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>"));
        var body = file.Begin(descendant);
        body.Write(Encoding.ASCII.GetBytes(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}" +
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity" +
            $"/FontDescriptor {descriptor} 0 R/W"));
        body.Write(font.Widths);
        body.Write(">>"u8);
        file.End();
        WriteDescriptor(file, descriptor, font.Font, name, program);
        file.Stream(program, Encoding.ASCII.GetBytes($"/Filter/FlateDecode/Length1 {font.FontFileLength}"), font.FontFile);
        file.Stream(unicode, "/Filter/FlateDecode"u8, font.ToUnicode);
        return composite;
    }

    private static void WriteDescriptor(PdfFile file, int number, TrueTypeFont font, string name, int program)
    {
        var description = font.Description;
        var flags = Serif | Symbolic | (description.Italic ? Italic : 0);
        var bounds = font.Outlines.Bounds;
        var body = file.Begin(number);
        body.Write(Encoding.ASCII.GetBytes($"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox["));
        foreach (var side in (ReadOnlySpan<int>)[bounds.Left, bounds.Bottom, bounds.Right, bounds.Top])
        {
            body.Number(PerThousand(side));
            body.WriteByte((byte)' ');
        }

        body.Write("]/ItalicAngle "u8);
        body.Number(description.ItalicAngle);
        body.Write("/Ascent "u8);
        body.Number(PerThousand(description.Ascent));
        body.Write("/Descent "u8);
        body.Number(PerThousand(description.Descent));
        body.Write("/CapHeight "u8);
        body.Number(PerThousand(description.CapHeight));
        body.Write("/StemV "u8);
        body.Integer(description.StemV);
        body.Write("/FontFile2 "u8);
        body.Reference(program);
        body.Write(">>"u8);
        file.End();

        double PerThousand(int units) => Math.Round(units * 1000.0 / font.Outlines.UnitsPerEm, MidpointRounding.AwayFromZero);
    }

    // Names spell all but plain characters by number (PDF 1.7, 7.3.5).
    private static string Escape(string name)
    {
        var escaped = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            var plain = char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'+' or (byte)'_' or (byte)'.';
            _ = plain ? escaped.Append((char)b) : escaped.Append(null, $"#{b:X2}");
        }

        return escaped.ToString();
    }
}
