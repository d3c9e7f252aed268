using ThiDua.Documents;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Pdf.Fonts;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Conformance.Kinds;
using ThiDua.Tests.Support;
using Xunit.Abstractions;

namespace ThiDua.Tests.Parity;

/// <summary>Documents of the kinds that are not plans: their PDF and Word files are page for page and line for line the same.</summary>
public class KindParityTests(ITestOutputHelper output)
{
    private const double Tolerance = 0.5;

    [RequiresTool(Tool.LibreOffice)]
    public void Every_kind_breaks_alike_in_PDF_and_Word() => Compare([.. KindDocuments.All.Select(d => (d.Key, d.Value()))]);

    [RequiresTool(Tool.LibreOffice)]
    public void Signatures_in_rows_and_recipients_below_go_to_the_next_page_together()
    {
        var documents = Enumerable.Range(15, 7).SelectMany(lines => new[]
        {
            ($"minutes {lines}", Longer(KindDocuments.All["minutes"](), lines)),
            ($"achievements {lines}", Longer(KindDocuments.All["achievements-person"](), lines)),
        }).ToList();

        var files = Compare(documents);

        string[] foot = ["THƯ KÝ", "Lò Thị Mai", "Nơi nhận", "- Lưu", "THỦ TRƯỞNG", "XÁC NHẬN CỦA"];
        var pages = files.Select(file => PdfReading.Lines(file, 0.805)).Select(lines =>
            lines.Where(l => foot.Any(f => l.Text.StartsWith(f, StringComparison.Ordinal)) && l.Page >= lines[^1].Page - 1).Select(l => l.Page).Distinct().ToList()).ToList();
        Assert.All(pages, p => Assert.Single(p));
        Assert.Equal([1, 2], pages.Select(p => p[0]).Distinct().Order());
    }

    private static OfficialDocument Longer(OfficialDocument document, int lines) => document with
    {
        Body = [.. Enumerable.Range(0, lines).Select(i => TreeParts.Text($"Dòng thứ {i + 1}.")), .. document.Body.Where((_, i) => i < 1)],
    };

    private List<byte[]> Compare(IReadOnlyList<(string Name, OfficialDocument Document)> documents)
    {
        var ours = documents.Select(d => Write(d.Document, OutputFormat.Pdf)).ToList();
        var theirs = Office.ToPdf([.. documents.Select(d => Write(d.Document, OutputFormat.Docx))]);
        var reports = documents.Select((d, i) => (d.Name, Report: ParityReport.Of(ours[i], theirs[i]))).ToList();
        reports.ForEach(r => output.WriteLine($"{r.Name}: {r.Report}"));
        Assert.All(reports, r =>
        {
            Assert.True(r.Report.Pages.Ours == r.Report.Pages.Theirs, $"{r.Name}: {r.Report}");
            Assert.True(r.Report.SameLines == r.Report.Lines, $"{r.Name}: {r.Report}");
            Assert.True(Math.Max(r.Report.FirstPageOffset, r.Report.LaterOffset) <= Tolerance, $"{r.Name}: {r.Report}");
        });
        return ours;
    }

    private static byte[] Write(OfficialDocument document, OutputFormat format)
    {
        var formatted = DocumentFormatter.Format(document, FormatProfile.Decree30);
        Assert.True(formatted.Succeeded, string.Join(Environment.NewLine, formatted.Diagnostics));
        return new OutputWriter(FontLibrary.BuiltIn).Write(format, formatted.Value, "kind").Value!.Content;
    }
}
