using System.Globalization;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Support;
using Xunit.Abstractions;

namespace ThiDua.Tests.Certificates;

/// <summary>A certificate looks the same in the PDF file and, through LibreOffice, in the Word file.</summary>
public class CertificateParityTests(ITestOutputHelper output)
{
    private const double Tolerance = 1;

    /// <summary>Where the baseline stands in poppler's box of a word that LibreOffice wrote.</summary>
    private const double TheirAscentShare = 0.95 / (0.95 + 0.35);

    private static readonly string[] Layouts = ["GK-A4", "BK-A3", "CN-A4"];

    [RequiresTool(Tool.LibreOffice, Tool.Poppler)]
    public void Every_line_stands_at_the_same_place_in_PDF_and_Word()
    {
        var documents = Layouts.Select(layout => CertificateDocument.Of(layout, emblem: TestPictures.Png(200, 200))).ToList();
        var theirs = Office.ToPdf([.. documents.Select(document => CertificateDocument.File(document, OutputFormat.Docx))]);
        var furthest = 0.0;
        foreach (var (document, other) in documents.Zip(theirs))
        {
            var (ours, their) = (PageReader.Read(CertificateDocument.File(document, OutputFormat.Pdf)), PageReader.Read(other));
            Assert.Equal(ours.Count, their.Count);
            Assert.Equal(ours[0].Width, their[0].Width, 0.5);
            var words = their[0].AllLines.SelectMany(line => line.Words).ToList();
            foreach (var word in ours[0].AllLines.SelectMany(line => line.Words))
            {
                var twin = words.Where(w => w.Text == word.Text).MinBy(w => Math.Abs(w.X - word.X) + Math.Abs(w.Top - word.Top));
                Assert.True(twin is not null, $"{word.Text} is not in the Word file");
                var (x, y) = (twin.X - word.X, twin.Top + ((twin.Bottom - twin.Top) * TheirAscentShare) - word.Baseline);
                furthest = Math.Max(furthest, Math.Max(Math.Abs(x), Math.Abs(y)));
                Assert.True(Math.Abs(x) <= Tolerance && Math.Abs(y) <= Tolerance, FormattableString.Invariant($"{word.Text}: {x:0.00}, {y:0.00} pt"));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"furthest {furthest:0.00} pt"));
    }
}
