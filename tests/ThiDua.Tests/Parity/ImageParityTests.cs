using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Docx.Writing;
using ThiDua.Formats.Formatted;
using ThiDua.Pdf.Fonts;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Html;
using ThiDua.Tests.Support;
using Xunit.Abstractions;

namespace ThiDua.Tests.Parity;

/// <summary>Images stand at the same place and in the same size in the PDF file and the Word file.</summary>
public partial class ImageParityTests(ITestOutputHelper output)
{
    private const double Tolerance = 1;

    [RequiresTool(Tool.LibreOffice, Tool.Qpdf)]
    public void Images_stand_on_the_same_page_at_the_same_place_in_PDF_and_Word()
    {
        FormattedDocument[] documents = [Small(), .. Enumerable.Range(1, 6).Select(Mixed), .. Enumerable.Range(1, 8).Select(Charts)];
        var theirs = Office.ToPdf([.. documents.Select(DocxWriter.Write)]);
        var (count, furthest) = (0, 0.0);
        for (var i = 0; i < documents.Length; i++)
        {
            var (mine, other) = (Images(Pdf(documents[i])), Images(theirs[i]));
            Assert.NotEmpty(mine);
            Assert.Equal(mine.Select(image => image.Page), other.Select(image => image.Page));
            foreach (var (ours, their) in mine.Zip(other))
            {
                count++;
                foreach (var distance in (ReadOnlySpan<double>)[ours.X - their.X, ours.Y - their.Y, ours.Width - their.Width, ours.Height - their.Height])
                {
                    furthest = Math.Max(furthest, Math.Abs(distance));
                    Assert.True(Math.Abs(distance) <= Tolerance, $"document {i}: {ours} and {their}");
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} images, furthest {furthest:0.000} pt"));
    }

    /// <summary>A figure, a QR code and a signature.</summary>
    private static FormattedDocument Small() => PreviewSource.Format(document => document with
    {
        Body = [TestPictures.Figure(TestPictures.Png(96, 48), "Hình 1"), new QrCode("https://laichau.gov.vn", "Mã QR", []), Text(2)],
        Signatures = [document.Signatures[0] with { Image = TestPictures.Png(500, 200, dotsPerInch: 300) }],
    });

    /// <summary>Text and images of many sizes over several pages.</summary>
    private static FormattedDocument Mixed(int seed)
    {
        var random = new Random(seed);
        var body = Enumerable.Range(0, 14).Select(i => random.Next(2) == 0
            ? Text(random.Next(1, 12))
            : TestPictures.Figure(TestPictures.Png(random.Next(20, 900), random.Next(10, 700)), random.Next(2) == 0 ? $"Hình {i}" : ""));
        return PreviewSource.Format(document => document with
        {
            Body = [.. body, Text(3)],
            Signatures = [document.Signatures[0] with { Image = TestPictures.Png(random.Next(100, 900), random.Next(50, 500)) }],
        });
    }

    /// <summary>Charts of a few bars to more than a page holds, with captions and without, anywhere on the page.</summary>
    private static FormattedDocument Charts(int seed)
    {
        var random = new Random(seed);
        var body = Enumerable.Range(0, 6).SelectMany(i => new Block[]
        {
            Text(random.Next(1, 14)),
            TestCharts.Percentages([.. Enumerable.Range(0, i == 5 ? 40 : random.Next(2, 12)).Select(_ => random.Next(0, 300) / 2m)]) with { Caption = i % 3 == 2 ? [] : [new TextSpan($"Biểu đồ {i}")] },
        });
        return PreviewSource.Format(document => document with { Body = [.. body, Text(3)] });
    }

    private static Block Text(int sentences) =>
        new Paragraph([new TextSpan(string.Join(' ', Enumerable.Repeat("Các cơ quan, đơn vị tổ chức thực hiện phong trào thi đua.", sentences)))]);

    private static byte[] Pdf(FormattedDocument document) => new OutputWriter(FontLibrary.BuiltIn).Write(OutputFormat.Pdf, document, "a").Value!.Content;

    /// <summary>The images of a file in the order in which its pages draw them.</summary>
    private static List<PlacedImage> Images(byte[] pdf)
    {
        var pages = Regex.Split(Encoding.Latin1.GetString(Plain(pdf)), @"%% Contents for page (?=\d+\n)").Skip(1);
        return
        [
            .. pages.SelectMany((page, i) => Drawn().Matches(page[..page.IndexOf("endstream", StringComparison.Ordinal)])
                .Select(m => new PlacedImage(i + 1, Number(m, 3), Number(m, 4), Number(m, 1), Number(m, 2)))),
        ];
    }

    /// <summary>The file with its streams not compressed.</summary>
    private static byte[] Plain(byte[] pdf)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            var start = new ProcessStartInfo("qpdf", ["--qdf", "--object-streams=disable", path, "-"]) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            using var plain = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(plain);
            process.WaitForExit();
            return plain.ToArray();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"q ([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm\s*/\w+ Do")]
    private static partial Regex Drawn();
}
