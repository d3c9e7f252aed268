using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Documents.Json;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Pdf.Fonts;
using ThiDua.Service.Hosting;
using ThiDua.Service.Importing;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Service.Importing;

/// <summary>PDF files with a text layer are read as the Word files they were made from.</summary>
public partial class PdfImportTests
{
    /// <summary>The samples of communes, the real plans, a document of each form.</summary>
    public static TheoryData<string> Names => [.. WordFiles.All.Keys.Where(name => name.Contains(".xa", StringComparison.Ordinal) || !name.Contains('.', StringComparison.Ordinal) || name.StartsWith("kind.", StringComparison.Ordinal))];

    [RequiresToolTheory(Tool.Poppler)]
    [MemberData(nameof(Names))]
    public async Task No_word_of_a_PDF_is_lost(string name)
    {
        var tree = WordFiles.Read(WordFiles.All[name]()).Document;

        using var importer = new DocumentImporter(new ServiceOptions());
        var read = await importer.ReadAsync(Pdf(tree), CancellationToken.None);

        Assert.True(read.Succeeded);
        var told = string.Join('\n', read.Diagnostics.Select(remark => remark.Message));
        var kept = Words(read.Value.Document).Concat(Words(told)).CountBy(word => word).ToDictionary();
        Assert.Empty(Words(tree).CountBy(word => word).Where(word => kept.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key));
    }

    /// <summary>Documents without tables; of LibreOffice's PDF as of ours.</summary>
    [RequiresToolTheory(Tool.Poppler)]
    [InlineData("binh-lu-2026")]
    [InlineData("thong-nhat-2026")]
    [InlineData("decision.issue-plan.phuong")]
    [InlineData("dispatch.xa.department")]
    [InlineData("minutes.thanh-pho")]
    [InlineData("notice.tinh")]
    [InlineData("plan.emulation-campaign.tinh")]
    [InlineData("invitation.dac-khu")]
    public async Task A_PDF_of_text_gives_the_tree_of_the_Word_file(string name)
    {
        var tree = WordFiles.Read(WordFiles.All[name]()).Document;

        using var importer = new DocumentImporter(new ServiceOptions());
        var read = await importer.ReadAsync(Pdf(tree), CancellationToken.None);

        Assert.Equal(DocumentJson.Write(tree), DocumentJson.Write(read.Value!.Document));
        Assert.Equal("PDF_READ", read.Diagnostics[0].Code);
    }

    [RequiresTool(Tool.LibreOffice, Tool.Poppler)]
    public async Task A_PDF_of_LibreOffice_is_read_and_its_page_numbers_are_told()
    {
        var word = ExamplePlan.BinhLu.Docx();
        using var importer = new DocumentImporter(new ServiceOptions());

        var read = await importer.ReadAsync(Office.ToPdf(word), CancellationToken.None);

        Assert.Equal(DocumentJson.Write(WordFiles.Read(word).Document), DocumentJson.Write(read.Value!.Document));
        Assert.Contains("(2, 3, 4, 5, 6, 7)", Assert.Single(read.Diagnostics, remark => remark.Code == "PAGE_NUMBERS_LEFT_OUT").Message, StringComparison.Ordinal);
    }

    [RequiresTool(Tool.Poppler)]
    public async Task A_scan_without_text_is_refused_and_tables_are_told()
    {
        using var importer = new DocumentImporter(new ServiceOptions());

        Assert.Equal("FILE_WITHOUT_TEXT", Assert.Single((await importer.ReadAsync(Encoding.ASCII.GetBytes(Scan), CancellationToken.None)).Diagnostics).Code);

        var tables = await importer.ReadAsync(Pdf(WordFiles.Read(WordFiles.All["notice.phuong"]()).Document), CancellationToken.None);
        Assert.Contains(tables.Diagnostics, remark => remark.Code == "PDF_TABLES_AS_TEXT");
    }

    /// <summary>A page on which nothing stands.</summary>
    private const string Scan =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private static byte[] Pdf(OfficialDocument document)
    {
        var formatted = DocumentFormatter.Format(document, FormatProfile.Decree30);
        return new OutputWriter(FontLibrary.BuiltIn).Write(OutputFormat.Pdf, formatted.Value!, "van-ban").Value!.Content;
    }

    private static IEnumerable<string> Words(OfficialDocument document) =>
        DocxText.Paragraphs(WordFiles.Write(document)).SelectMany(Words);

    /// <summary>Words in capitals; numbers without leading zeros.</summary>
    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value.ToUpperInvariant().TrimStart('0'));

    [GeneratedRegex(@"[\p{L}\p{M}\d]+")]
    private static partial Regex Word();
}
