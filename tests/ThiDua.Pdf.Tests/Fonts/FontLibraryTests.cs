using System.Text;
using ThiDua.Formats.Fonts;
using ThiDua.Pdf.Fonts;
using ThiDua.Pdf.Tests.Support;
using ThiDua.Pdf.Writing;

namespace ThiDua.Pdf.Tests.Fonts;

public class FontLibraryTests
{
    [Fact]
    public void Built_in_faces_are_those_of_Liberation_Serif() => Assert.Equal(
        ["LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic", "LiberationSerif-BoldItalic"],
        Enum.GetValues<FontFace>().Select(face => FontLibrary.BuiltIn[face].Names.PostScript));

    [Fact]
    public void Licence_travels_with_the_fonts()
    {
        using var stream = typeof(FontLibrary).Assembly.GetManifestResourceStream("OFL.txt")!;
        var text = new StreamReader(stream, Encoding.UTF8).ReadToEnd();
        Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", text, StringComparison.Ordinal);
        Assert.Contains("Copyright (c) 2012 Red Hat, Inc.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FontFace.Regular)]
    [InlineData(FontFace.Bold)]
    [InlineData(FontFace.Italic)]
    [InlineData(FontFace.BoldItalic)]
    public void Widths_are_those_that_lines_are_measured_with(FontFace face)
    {
        var different = Enumerable.Range(0x20, 0xD7E0).Select(c => (char)c)
            .Where(c => FontMetrics.TimesNewRoman.Covers(new Rune(c)))
            .Where(c => Math.Abs(FontLibrary.BuiltIn[face].Width(c) - FontMetrics.TimesNewRoman.Width([c], face, 1000)) > 0.001)
            .Select(c => $"U+{(int)c:X4}");
        Assert.Empty(different);
    }

    [Theory]
    [InlineData(FontFace.Regular)]
    [InlineData(FontFace.Bold)]
    [InlineData(FontFace.Italic)]
    [InlineData(FontFace.BoldItalic)]
    public void Every_character_that_lines_are_measured_with_has_a_glyph(FontFace face) =>
        Assert.Empty(Enumerable.Range(0x20, 0xD7E0).Select(c => (char)c)
            .Where(c => FontMetrics.TimesNewRoman.Covers(new Rune(c)) && !HasGlyph(face, c)).Select(c => $"U+{(int)c:X4}"));

    [Fact]
    public void Times_New_Roman_in_a_directory_wins_face_by_face_whatever_its_file_is_called()
    {
        using var directory = new FontDirectory();
        directory.Add("x1.ttf", FontFiles.Renamed(FontFace.Bold, "Liberation Serif", "Times New Roman"));
        directory.Add("times.TTF", FontFiles.Read(FontFace.Regular));
        directory.Add("read-me.txt", [1, 2, 3]);
        var library = FontLibrary.FromDirectory(directory.Path);
        Assert.EndsWith("x1.ttf", library[FontFace.Bold].FileName, StringComparison.Ordinal);
        Assert.Same(FontLibrary.BuiltIn[FontFace.Regular], library[FontFace.Regular]);
        Assert.Same(FontLibrary.BuiltIn[FontFace.BoldItalic], library[FontFace.BoldItalic]);
    }

    [Fact]
    public void Broken_font_in_a_directory_is_named()
    {
        using var directory = new FontDirectory();
        directory.Add("times.ttf", FontFiles.Renamed(FontFace.Regular, "Liberation Serif", "Times New Roman")[..200_000]);
        var thrown = Assert.Throws<FontFileException>(() => FontLibrary.FromDirectory(directory.Path));
        Assert.EndsWith("times.ttf", thrown.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public void Directory_that_is_not_there_is_an_error() =>
        Assert.Throws<DirectoryNotFoundException>(() => FontLibrary.FromDirectory(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())));

    [Fact]
    public void Characters_without_a_glyph_are_named_with_their_place_and_nothing_is_written()
    {
        var document = Samples.OneLine("Xã 漢 và 😀");
        var missing = PdfWriter.FindMissingGlyphs(document, FontLibrary.BuiltIn);
        Assert.Equal(['\u6F22', '\uD83D', '\uDE00'], missing.Select(glyph => glyph.Character));
        Assert.Equal((0, "Xã 漢 và 😀"), (missing[0].Page, missing[0].Text));
        using var output = new MemoryStream();
        var thrown = Assert.Throws<MissingGlyphException>(() => PdfWriter.Write(document, FontLibrary.BuiltIn, output));
        Assert.Equal(3, thrown.Missing.Length);
        Assert.Contains("U+6F22 (Regular, page 1", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    public static bool HasGlyph(FontFace face, char c) => FontLibrary.BuiltIn[face].Glyph(c) != 0;
}
