using System.Globalization;
using System.Text;
using ThiDua.Formats.Fonts;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Tests.Support;
using ThiDua.TestImages;

namespace ThiDua.Pdf.Tests.Conformance;

public class ConformanceTests
{
    [Fact]
    public void Three_pages_keep_to_the_standards() => Assert.Empty(ConformanceChecks.Run(Written.ThreePages));

    [Theory]
    [InlineData(FontFace.Regular)]
    [InlineData(FontFace.BoldItalic)]
    public void Every_character_of_the_type_can_be_written(FontFace face)
    {
        var all = string.Concat(Enumerable.Range(0x20, 0xD7E0).Select(c => (char)c)
            .Where(c => FontMetrics.TimesNewRoman.Covers(new Rune(c)) && Fonts.FontLibraryTests.HasGlyph(face, c)));
        Assert.InRange(all.Length, 1000, 4000);
        Assert.Empty(ConformanceChecks.Run(Written.Bytes(Samples.OneLine(all, face, spaceExtra: 1.5))));
    }

    [Theory]
    [InlineData("/Marked true", "/Marked null", "6.7.2.2")]
    [InlineData("/DisplayDocTitle true", "/DisplayDocTitle null", "07-001")]
    [InlineData("/Tabs/S", "/Tabs/R", "28-008")]
    [InlineData("/S/H1", "/S/H3", "14-002")]
    [InlineData("/Scope/Column", "/Scope/Colomn", "15-003")]
    [InlineData("/ColSpan 2", "/ColSpan 3", "equally wide")]
    [InlineData("/S/Caption", "/S/Captoin", "02-001")]
    [InlineData("pdfaid:part>2<", "pdfaid:part>3<", "6.6.4")]
    [InlineData("pdfuaid:part>1<", "pdfuaid:part>2<", "06-002")]
    [InlineData("/GTS_PDFA1", "/GTS_PDFX1", "6.2.3")]
    [InlineData("/Lang(vi-VN)", "/Lang(vi-XX)", "11-006")]
    [InlineData("/FontFile2 ", "/FontFile3 ", "31-009")]
    [InlineData("/Flags 6", "/Flags 2", "9.8.2")]
    public void Broken_file_is_found_out(string right, string wrong, string finding)
    {
        var file = Encoding.Latin1.GetString(Written.Bytes(WithCaption()));
        Assert.Contains(right, file, StringComparison.Ordinal);
        var findings = ConformanceChecks.Run(Encoding.Latin1.GetBytes(file.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(findings, found => found.Contains(finding, StringComparison.Ordinal));
    }

    [Fact]
    public void Images_of_every_kind_keep_to_the_standards() => Assert.Empty(ConformanceChecks.Run(Written.Bytes(Samples.WithImages(
    [
        .. Pictures.PngKinds.Append(Pictures.PartlyTransparent(4)).Append(Pictures.ColourKey).Select(Pictures.Png),
        Pictures.Jpeg(JpegFiles.Baseline), Pictures.Jpeg(JpegFiles.Progressive), Pictures.Jpeg(JpegFiles.Grey),
    ]))));

    [Theory]
    [InlineData("/Alt", "/Alp", "13-004")]
    [InlineData("/BBox[", "/BBux[", "14.8.5.4.3")]
    [InlineData("/BBox[85 ", "/BBox[86 ", "14.8.5.4.3")]
    [InlineData("/Placement/Block", "/Placement/Blick", "14.8.5.4.3")]
    [InlineData("/ColorSpace/DeviceGray", "/ColorSpace/DeviceCMYK", "6.2.4.3")]
    [InlineData("/Type/XObject/", "/Interpolate true/", "6.2.8")]
    [InlineData("/Type/XObject/", "/Alternates[]/", "6.2.8")]
    [InlineData("/BitsPerComponent 8/Filter", "/BitsPerComponent 4/Filter", "8.9.5.2")]
    [InlineData("/Columns 19", "/Columns 18", "8.9.5.2")]
    [InlineData("/Group<<", "/Groop<<", "6.2.10")]
    [InlineData("/CS/DeviceRGB", "/CS/DeviceXYZ", "6.2.10")]
    [InlineData("/S/Figure", "/S/P     ", "01-005")]
    public void Broken_image_is_found_out(string right, string wrong, string finding)
    {
        var file = Encoding.Latin1.GetString(Written.Bytes(Samples.WithImages(Pictures.Translucent, Pictures.Jpeg(JpegFiles.Grey))));
        Assert.Contains(right, file, StringComparison.Ordinal);
        var findings = ConformanceChecks.Run(Relaid(file, right, wrong));
        Assert.Contains(findings, found => found.Contains(finding, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_whose_words_run_together_are_found_out()
    {
        var document = Samples.OneLine("Ủy ban");
        var first = (TextFrame)document.Pages[0].Items[0];
        var second = first with { Y = first.Y + 18, Text = "nhân dân" };
        var page = document.Pages[0] with { Items = [first, second] };
        Assert.Single(ConformanceChecks.Run(Written.Bytes(document with { Pages = [page] })));
    }

    /// <summary>The file with words replaced by others, of another length too: the cross-reference table is made anew.</summary>
    private static byte[] Relaid(string file, string right, string wrong)
    {
        var changed = file.Replace(right, wrong, StringComparison.Ordinal);
        var table = changed.LastIndexOf("xref\n0 ", StringComparison.Ordinal);
        var count = int.Parse(changed[(table + 7)..].Split('\n')[0], CultureInfo.InvariantCulture);
        var offsets = Enumerable.Range(1, count - 1)
            .Select(number => 1 + changed.IndexOf($"\n{number} 0 obj\n", StringComparison.Ordinal));
        var entries = string.Concat(offsets.Select(offset => string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")));
        var trailer = changed[changed.LastIndexOf("trailer", StringComparison.Ordinal)..];
        trailer = trailer[..(trailer.IndexOf("startxref", StringComparison.Ordinal) + 10)];
        return Encoding.Latin1.GetBytes($"{changed[..table]}xref\n0 {count}\n0000000000 65535 f \n{entries}{trailer}{table}\n%%EOF\n");
    }

    private static LaidOutDocument WithCaption()
    {
        var document = Samples.ThreePages();
        document.Structure.Children.Single(child => child.Type == StructureType.Table).Add(StructureType.Caption);
        return document;
    }
}
