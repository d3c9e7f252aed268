using System.Buffers.Binary;
using System.Text;
using ThiDua.Formats.Fonts;
using ThiDua.Pdf.Fonts;
using ThiDua.Pdf.Tests.Support;

namespace ThiDua.Pdf.Tests.Fonts;

public class TrueTypeFontTests
{
    private static readonly byte[] Good = FontFiles.Read(FontFace.Regular);

    [Fact]
    public void Font_says_what_it_is()
    {
        var font = FontLibrary.BuiltIn[FontFace.BoldItalic];
        Assert.Equal(("Liberation Serif", "Bold Italic"), (font.Names.Family, font.Names.Style));
        Assert.Equal(2048, font.Outlines.UnitsPerEm);
        Assert.True(font.Description.Italic);
        Assert.Equal(700, font.Description.Weight);
        Assert.Equal((1825, -443), (font.Description.Ascent, font.Description.Descent));
    }

    [Fact]
    public void What_is_no_font_is_refused_by_name()
    {
        var thrown = Assert.Throws<FontFileException>(() => TrueTypeFont.Read("x.ttf", Encoding.ASCII.GetBytes("OTTO is another format")));
        Assert.Contains("'x.ttf': is not a TrueType font", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(5_000)]
    [InlineData(390_000)]
    public void Font_cut_short_is_refused(int length) =>
        Assert.Throws<FontFileException>(() => TrueTypeFont.Read("cut.ttf", Good.AsMemory(0, length)));

    [Theory]
    [InlineData("cmap")]
    [InlineData("glyf")]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("hmtx")]
    [InlineData("loca")]
    [InlineData("maxp")]
    [InlineData("name")]
    [InlineData("OS/2")]
    [InlineData("post")]
    public void Font_that_lacks_a_table_is_refused(string tag)
    {
        var file = (byte[])Good.Clone();
        file[Entry(tag)] = (byte)'?';
        var thrown = Assert.Throws<FontFileException>(() => TrueTypeFont.Read("bad.ttf", file));
        Assert.Contains($"'{tag}'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_are_found_by_groups_as_well()
    {
        byte[] map = [0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 97, 0, 0, 0, 99, 0, 0, 0, 7];
        var font = TrueTypeFont.Read("groups.ttf", WithMap(map));
        Assert.Equal([0, 7, 8, 9, 0], "`abcd".Select(font.Glyph));
    }

    [Fact]
    public void Font_without_Unicode_map_is_refused()
    {
        byte[] map = [0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 12, 0, 0];
        Assert.Throws<FontFileException>(() => TrueTypeFont.Read("symbols.ttf", WithMap(map)));
    }

    [Fact]
    public void Font_that_may_not_be_embedded_is_refused()
    {
        var file = (byte[])Good.Clone();
        file[BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(Entry("OS/2") + 8)) + 9] = 2;
        var thrown = Assert.Throws<FontFileException>(() => TrueTypeFont.Read("kept.ttf", file));
        Assert.Contains("may not be embedded", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_font_gives_a_font_or_a_clear_exception_and_nothing_else()
    {
        var random = new Random(30);
        for (var i = 0; i < 200; i++)
        {
            var file = (byte[])Good.Clone();
            for (var change = 0; change < 20; change++)
            {
                file[random.Next(2) == 0 ? random.Next(400) : random.Next(file.Length)] = (byte)random.Next(256);
            }

            try
            {
                var font = TrueTypeFont.Read("damaged.ttf", file);
                Assert.NotEqual(0, GlyphSubsetter.Subset(font, "ấẶđ").Bytes.Length);
            }
            catch (FontFileException thrown)
            {
                Assert.Equal("damaged.ttf", thrown.FileName);
            }
        }
    }

    private static byte[] WithMap(byte[] map)
    {
        byte[] file = [.. Good, .. map];
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(Entry("cmap") + 8), Good.Length);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(Entry("cmap") + 12), map.Length);
        return file;
    }

    private static int Entry(string tag) => Good.AsSpan(0, 400).IndexOf(Encoding.ASCII.GetBytes(tag));
}
