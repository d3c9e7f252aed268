using System.Collections.Immutable;
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

/// <summary>Lines to be filled in by hand take the same place in the PDF file and the Word file.</summary>
public class FormParityTests(ITestOutputHelper output)
{
    private const double Tolerance = 0.5;

    [RequiresTool(Tool.LibreOffice)]
    public void Lines_to_be_filled_in_break_alike_in_PDF_and_Word()
    {
        FormattedDocument[] documents = [.. Enumerable.Range(1, 6).Select(Form)];
        var words = documents.Select(DocxWriter.Write).ToList();
        Assert.All(words, word => Assert.Empty(WordFile.Faults(word)));
        var theirs = Office.ToPdf(words);
        var ours = documents.Select(document => new OutputWriter(FontLibrary.BuiltIn).Write(OutputFormat.Pdf, document, "a").Value!.Content).ToList();
        Assert.All(ours.Zip(theirs), pair =>
        {
            var report = ParityReport.Of(pair.First, pair.Second);
            output.WriteLine(report.ToString());
            Assert.True(
                report.Pages.Ours == report.Pages.Theirs && report.SameLines == report.Lines
                && Math.Max(report.FirstPageOffset, report.LaterOffset) <= Tolerance,
                report.ToString());
            Assert.Contains(PdfReading.Lines(pair.First, 1), line => line.Text.EndsWith(PdfReading.Dots.Trim(), StringComparison.Ordinal));
        });
    }

    private static FormattedDocument Form(int seed)
    {
        var (random, words) = (new Random(seed), new RandomText(new Random(seed)));
        var blocks = Enumerable.Range(0, 30).Select(_ => (Block)new Paragraph(Line(random, words)));
        return PreviewSource.Format(document => document with { Body = [.. blocks] });
    }

    private static ImmutableArray<Inline> Line(Random random, RandomText words) => random.Next(5) switch
    {
        0 => [new TextSpan(words.Some(1, 40) + ": "), new Fill()],
        1 => [new TextSpan("Họ và tên: "), new Fill(), new LineBreak(), new TextSpan("Ngày sinh: ", Emphasis.Bold), new Fill(), new TextSpan(words.Some(1, 4))],
        2 => [new TextSpan("Ý kiến: "), new Fill(), new Fill(), new Fill()],
        3 => [new Fill()],
        _ => [new TextSpan(words.Some(5, 60))],
    };
}
