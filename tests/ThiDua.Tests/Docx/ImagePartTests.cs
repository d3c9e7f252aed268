using System.IO.Compression;
using System.Xml.Linq;
using ThiDua.Documents.Blocks;
using ThiDua.Docx.Writing;
using ThiDua.Formats.Formatted;
using ThiDua.TestImages;
using ThiDua.Tests.Html;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Docx;

/// <summary>Images within the Word file.</summary>
public class ImagePartTests
{
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly FormattedDocument Document = Make();

    [Fact]
    public void A_file_with_images_is_valid() => Assert.Empty(WordFile.Faults(DocxWriter.Write(Document)));

    [Fact]
    public void Each_different_image_is_one_part_with_its_own_bytes()
    {
        using var file = Open();
        var media = file.Entries.Where(entry => entry.FullName.StartsWith("word/media/", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            ["word/media/image1.png", "word/media/image2.jpeg", "word/media/image3.png", "word/media/image4.png"],
            media.Select(entry => entry.FullName));
        Assert.Equal(new PngMaker(96, 48, 6, 8) { Blank = true }.Build(), Bytes(media[0]));
        Assert.Equal(JpegFiles.Baseline, Bytes(media[1]));
    }

    [Fact]
    public void An_image_stands_in_the_line_with_its_size_and_the_words_for_it()
    {
        var inlines = Part("word/document.xml").Descendants(Drawing + "inline").ToList();

        Assert.Equal(5, inlines.Count);
        var first = inlines[0];
        Assert.Equal(("914400", "457200"), (first.Element(Drawing + "extent")!.Attribute("cx")!.Value, first.Element(Drawing + "extent")!.Attribute("cy")!.Value));
        Assert.Equal(["1", "2", "3", "4", "5"], inlines.Select(inline => inline.Element(Drawing + "docPr")!.Attribute("id")!.Value));
        Assert.All(inlines, inline => Assert.NotEmpty(inline.Element(Drawing + "docPr")!.Attribute("descr")!.Value));
    }

    [Fact]
    public void An_image_that_stands_twice_refers_to_one_part()
    {
        var targets = Part("word/_rels/document.xml.rels").Elements().ToDictionary(e => e.Attribute("Id")!.Value, e => e.Attribute("Target")!.Value);
        var named = Part("word/document.xml").Descendants(Main + "blip").Select(blip => targets[blip.Attribute(Relationships + "embed")!.Value]);

        Assert.Equal(["media/image1.png", "media/image2.jpeg", "media/image1.png", "media/image3.png", "media/image4.png"], named);
    }

    [Fact]
    public void The_same_images_give_the_same_bytes() => Assert.Equal(DocxWriter.Write(Document), DocxWriter.Write(Make()));

    private static FormattedDocument Make() => PreviewSource.Format(document => document with
    {
        Body =
        [
            TestPictures.Figure(TestPictures.Png(96, 48), "Hình 1"), TestPictures.Figure(TestPictures.Jpeg), TestPictures.Figure(TestPictures.Png(96, 48), width: 40),
            new QrCode("https://laichau.gov.vn", "Mã QR dẫn đến trang của tỉnh", []),
        ],
        Signatures = [document.Signatures[0] with { Image = TestPictures.Png(300, 120) }],
    });

    private static ZipArchive Open() => new(new MemoryStream(DocxWriter.Write(Document)));

    private static XElement Part(string name)
    {
        using var file = Open();
        using var part = file.GetEntry(name)!.Open();
        return XElement.Load(part);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
