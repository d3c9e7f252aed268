using System.IO.Compression;
using System.Text;
using ThiDua.Documents.Certificates;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Html;
using ThiDua.Tests.Support;
using Xunit.Abstractions;

namespace ThiDua.Tests.Certificates;

/// <summary>Many certificates in one file, and the same certificate in each format.</summary>
public class BatchTests(ITestOutputHelper output)
{
    private const int Count = 120;
    private const int MostBytes = 600_000;

    [Fact]
    public void A_hundred_and_twenty_certificates_are_one_small_file_with_the_emblem_in_it_once()
    {
        var document = CertificateDocument.Of(
            "GK-A4", emblem: TestPictures.Png(300, 300), laureates: [.. Enumerable.Range(1, Count).Select(i => CertificateDocument.Mai with { Name = $"Lò Thị Mai {i}" })]);
        var started = DateTime.UtcNow;
        var (pdf, docx) = (CertificateDocument.File(document, OutputFormat.Pdf), CertificateDocument.File(document, OutputFormat.Docx));
        var html = Encoding.UTF8.GetString(CertificateDocument.File(document, OutputFormat.Html));
        output.WriteLine($"{(DateTime.UtcNow - started).TotalMilliseconds:0} ms; PDF {pdf.Length}, DOCX {docx.Length}, HTML {html.Length} bytes");

        var text = Encoding.Latin1.GetString(pdf);
        Assert.Equal(Count, text.Split("/Type/Page/").Length - 1);
        Assert.Equal(2, text.Split("/Subtype/Image").Length - 1);
        Assert.True(pdf.Length < MostBytes, $"{pdf.Length} bytes");
        Assert.Equal(pdf, CertificateDocument.File(document, OutputFormat.Pdf));
        Assert.Equal(docx, CertificateDocument.File(document, OutputFormat.Docx));
        using var package = new ZipArchive(new MemoryStream(docx));
        Assert.Single(package.Entries, entry => entry.FullName.StartsWith("word/media/", StringComparison.Ordinal));
        Assert.Equal(1, html.Split("base64,").Length - 1);
        Assert.Equal(Count, html.Split("<use ").Length - 1);
    }

    [Fact]
    public void Word_file_and_preview_are_sound_and_say_the_same_in_the_same_order()
    {
        foreach (var layout in (string[])["GK-A4", "BK-A3", "CN-A4"])
        {
            var document = CertificateDocument.Formatted(CertificateDocument.Of(layout, emblem: TestPictures.Png(200, 200)));
            var docx = ThiDua.Docx.Writing.DocxWriter.Write(document);
            var texts = CertificateDocument.Texts(document).Select(text => text.Replace('/', ' ')).ToList();

            Assert.Empty(WordFile.Faults(docx));
            Assert.Equal(texts, Examples.DocxText.Paragraphs(docx).Select(text => text.Replace('/', ' ')));
            Assert.Equal(texts, PreviewPage.Of(document).Paragraphs.Select(text => text.Replace('/', ' ')));
        }
    }

    [Fact]
    public void The_award_and_the_authority_are_red_and_the_border_is_gold_and_red()
    {
        var document = CertificateDocument.Formatted(CertificateDocument.Of("GK-A4"));
        var red = new Colour(0xC8, 0x10, 0x2E);
        var items = CertificateDocument.Placed(document);

        Assert.Equal(
            [Role.AuthorityLine, Role.KindTitle],
            items.OfType<PlacedText>().Where(text => text.Paragraph.Runs[0].Format.Colour == red).Select(text => text.Paragraph.Role));
        Assert.Equal(["B8860B", "C8102E", "B8860B"], items.OfType<PlacedOutline>().Where(line => !line.IsLine).Select(line => line.Colour.Hex));
    }

    [Fact]
    public void A_missing_emblem_leaves_its_place_blank_with_a_remark_and_is_never_drawn()
    {
        var result = CertificateDocument.Format(CertificateDocument.Of("GK-A4"));

        Assert.Equal("EMBLEM_MISSING", Assert.Single(result.Diagnostics).Code);
        Assert.Empty(CertificateDocument.Placed(result.Value!).OfType<PlacedImage>());
    }

    [Fact]
    public void The_emblem_keeps_its_proportions_in_the_height_of_its_box()
    {
        var emblem = CertificateDocument.Placed(CertificateDocument.Formatted(CertificateDocument.Of("GK-A4", emblem: TestPictures.Png(150, 300))))
            .OfType<PlacedImage>().Single();

        Assert.Equal((10, 20), (Math.Round(emblem.Width.Millimetres, 1), Math.Round(emblem.Height.Millimetres, 1)));
        Assert.Equal((143.5, 21), (Math.Round(emblem.Left.Millimetres, 1), Math.Round(emblem.Top.Millimetres, 1)));
    }

    [Fact]
    public void The_test_page_stands_for_the_certificates_and_shows_the_boxes_of_what_is_printed()
    {
        var print = new PrintRequest(PrintMode.Overprint, 0.5m, -1m, Calibration: true);
        var document = CertificateDocument.Formatted(CertificateDocument.Of("GK-A4", print, null, CertificateDocument.Mai, CertificateDocument.Mai));
        var items = CertificateDocument.Placed(document);

        Assert.Single(document.Sections);
        Assert.DoesNotContain(CertificateDocument.Texts(document), text => text.Contains("MAI", StringComparison.Ordinal));
        Assert.Contains("Trang này in với offsetX = 0,5 mm, offsetY = -1 mm.", CertificateDocument.Texts(document));
        Assert.Equal(9, items.OfType<PlacedOutline>().Count(line => !line.IsLine));
        Assert.Equal(8, items.OfType<PlacedOutline>().Count(line => line.IsLine && Math.Round(line.Width.Millimetres + line.Height.Millimetres, 1) == 10));
        Assert.Equal(296 + 209, items.OfType<PlacedOutline>().Count(line => line.IsLine && line.Width.Millimetres + line.Height.Millimetres < 5));
    }

    [Fact]
    public void The_same_achievement_of_the_same_recipient_twice_is_a_warning() => Assert.Contains(
        CertificateDocument.Format(CertificateDocument.Of("GK-A4", null, null, CertificateDocument.Mai, CertificateDocument.Mai)).Diagnostics,
        diagnostic => (diagnostic.Code, diagnostic.Path) == ("LAUREATE_TWICE", "laureates[1]"));
}
