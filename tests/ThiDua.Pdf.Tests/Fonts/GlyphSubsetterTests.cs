using System.Buffers.Binary;
using ThiDua.Formats.Fonts;
using ThiDua.Pdf.Fonts;
using ThiDua.Pdf.Tests.Support;

namespace ThiDua.Pdf.Tests.Fonts;

public class GlyphSubsetterTests
{
    private static readonly TrueTypeFont Font = FontLibrary.BuiltIn[FontFace.Regular];

    [Fact]
    public void Subset_has_the_glyphs_of_its_characters_and_their_parts_and_no_others()
    {
        var subset = GlyphSubsetter.Subset(Font, " Abế");
        var glyphs = GlyphTables.Read("subset", subset.Bytes);
        Assert.Equal(" Abế", new string(subset.Characters.AsSpan()));
        Assert.Equal(1 + 4 + 2, glyphs.GlyphCount);
        for (var i = 0; i < subset.Characters.Length; i++)
        {
            Assert.Equal(Font.Outlines.Advance(Font.Glyph(subset.Characters[i])), glyphs.Advance(i + 1));
            Assert.Equal(subset.Characters[i] == ' ', glyphs.Outline(i + 1).IsEmpty);
        }
    }

    [Fact]
    public void Composed_letters_bring_their_parts_once()
    {
        var alone = GlyphTables.Read("subset", GlyphSubsetter.Subset(Font, "é").Bytes);
        var withPart = GlyphTables.Read("subset", GlyphSubsetter.Subset(Font, "eé").Bytes);
        Assert.Equal(1 + 1 + 2, alone.GlyphCount);
        Assert.Equal(alone.GlyphCount, withPart.GlyphCount);
    }

    [Fact]
    public void Subset_is_small()
    {
        var letters = new CharacterSet();
        Samples.Letters.ToList().ForEach(line => letters.Add(line));
        Assert.InRange(GlyphSubsetter.Subset(Font, letters.ToArray()).Bytes.Length, 8_000, 24_000);
    }

    [Fact]
    public void Checksums_are_right()
    {
        var bytes = GlyphSubsetter.Subset(Font, "Việt").Bytes.Span;
        Assert.Equal(0xB1B0AFBA, Sum(bytes));
        for (var entry = 12; entry < 12 + (16 * bytes[5]); entry += 16)
        {
            var at = BinaryPrimitives.ReadInt32BigEndian(bytes[(entry + 8)..]);
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes[(entry + 12)..]);
            var table = bytes.Slice(at, (length + 3) & ~3).ToArray();
            if (bytes.Slice(entry, 4).SequenceEqual("head"u8))
            {
                table.AsSpan(8, 4).Clear();
            }

            Assert.Equal(BinaryPrimitives.ReadUInt32BigEndian(bytes[(entry + 4)..]), Sum(table));
        }
    }

    [Fact]
    public void Tag_is_the_same_for_the_same_characters_and_differs_for_others_and_other_faces()
    {
        var tags = new[] { GlyphSubsetter.Subset(Font, "abc").Tag, GlyphSubsetter.Subset(Font, "abd").Tag,
            GlyphSubsetter.Subset(FontLibrary.BuiltIn[FontFace.Bold], "abc").Tag, };
        Assert.Equal(tags[0], GlyphSubsetter.Subset(Font, "abc").Tag);
        Assert.Equal(3, tags.Distinct().Count());
        Assert.All(tags, tag => Assert.Matches("^[A-Z]{6}$", tag));
    }

    [ToolFact(ToolFactAttribute.FontTools)]
    public void Font_tools_read_the_subset_and_draw_the_same_outlines()
    {
        const string Text = "ABCDEHaâấăặeệoởờưyỹđĐ“–5";
        const string Script = """
            import sys
            from fontTools.ttLib import TTFont
            from fontTools.pens.recordingPen import DecomposingRecordingPen
            font = TTFont(sys.argv[1], checkChecksums=2)
            for tag in font.keys():
                if tag != "GlyphOrder":
                    font[tag]
            glyphs = font.getGlyphSet()
            for name in font.getGlyphOrder():
                pen = DecomposingRecordingPen(glyphs)
                glyphs[name].draw(pen)
                print(glyphs[name].width, pen.value)
            """;
        var characters = new CharacterSet();
        characters.Add(Text);
        var subset = GlyphSubsetter.Subset(Font, characters.ToArray());
        var python = Tool.PythonWithFontTools() ?? throw new InvalidOperationException("No font tools.");
        var drawn = Tool.RunOn(subset.Bytes.ToArray(), python, "-c", Script, "{file}").Split('\n');
        var whole = Tool.RunOn(FontFiles.Read(FontFace.Regular), python, "-c", Script, "{file}").Split('\n');
        Assert.Equal(subset.Characters.Select(c => whole[Font.Glyph(c)]), drawn[1..(subset.Characters.Length + 1)]);
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
        }

        return sum;
    }
}
