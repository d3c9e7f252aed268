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
    public static TheoryData<string> Names => [.. WordFiles.All.Keys.Where(name => !name.StartsWith("kind.", StringComparison.Ordinal))];

    [RequiresToolTheory(Tool.Poppler)]
    [MemberData(nameof(Names))]
    public async Task No_word_of_a_PDF_is_lost(string name)
    {
        var tree = WordFiles.Read(WordFiles.All[name]()).Document;

        using var importer = new DocumentImporter(new ServiceOptions());
        var read = await importer.ReadAsync(Pdf(tree), CancellationToken.None);

        Assert.True(read.Succeeded);
        if (Environment.GetEnvironmentVariable("THIDUA_DUMP") is { } dump)
        {
            File.WriteAllBytes($"{dump}/{name}-pdf.pdf", Pdf(tree));
            File.WriteAllText($"{dump}/{name}-pdf.want", DocumentJson.Write(tree));
            File.WriteAllText($"{dump}/{name}-pdf.got", DocumentJson.Write(read.Value.Document) + string.Join("\n", read.Diagnostics));
        }

        var told = string.Join('\n', read.Diagnostics.Select(remark => remark.Message));
        var kept = Words(read.Value.Document).Concat(Word().Matches(told).Select(match => match.Value)).CountBy(word => word).ToDictionary();
        Assert.Empty(Words(tree).CountBy(word => word).Where(word => kept.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key));
    }

    private static byte[] Pdf(OfficialDocument document)
    {
        var formatted = DocumentFormatter.Format(document, FormatProfile.Decree30);
        return new OutputWriter(FontLibrary.BuiltIn).Write(OutputFormat.Pdf, formatted.Value!, "van-ban").Value!.Content;
    }

    private static IEnumerable<string> Words(OfficialDocument document) =>
        DocxText.Paragraphs(WordFiles.Write(document)).SelectMany(paragraph => Word().Matches(paragraph).Select(match => match.Value.ToUpperInvariant().TrimStart('0')));

    [GeneratedRegex(@"[\p{L}\p{M}\d]+")]
    private static partial Regex Word();
}
