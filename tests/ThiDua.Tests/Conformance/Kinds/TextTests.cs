using System.Text;
using System.Xml.Linq;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Conformance.Kinds;

/// <summary>From tree to files: no text of any kind of document is lost.</summary>
public sealed class TextTests
{
    public static TheoryData<string> Names => [.. Samples.Kinds];

    [Theory, MemberData(nameof(Names))]
    public void Every_text_of_the_tree_is_in_the_Word_file(string sample) =>
        AllIn(sample, string.Concat(DocxFile.Open(Samples.File(sample, OutputFormat.Docx)).AllParagraphs.Select(p => p.Text)));

    [Theory, MemberData(nameof(Names))]
    public void Every_text_of_the_tree_is_in_the_preview(string sample)
    {
        var page = XDocument.Parse(Encoding.UTF8.GetString(Samples.File(sample, OutputFormat.Html)), LoadOptions.PreserveWhitespace);
        AllIn(sample, page.Root!.Element("body")!.Value);
    }

    [RequiresToolTheory(Tool.Poppler), MemberData(nameof(Names))]
    public void Every_word_of_the_Word_file_is_in_the_PDF_file(string sample)
    {
        var written = string.Concat(DocxFile.Open(Samples.File(sample, OutputFormat.Docx)).Blocks
            .SelectMany(b => b.Table?.Paragraphs ?? [b.Paragraph!]).Select(p => p.Text));
        var printed = string.Concat(PageReader.Read(Samples.Pdf(sample)).SelectMany(p => p.Lines).SelectMany(l => l.Words).Select(w => w.Text));
        Assert.Equal(Letters(written).Order(), Letters(printed).Order());
    }

    private static void AllIn(string sample, string file)
    {
        var there = Letters(file);
        Assert.All(TreeTexts.Of(KindDocuments.All[sample]()), text => Assert.Contains(Letters(text), there, StringComparison.Ordinal));
    }

    /// <summary>The text without spaces and in capitals: titles are printed in capitals, names are cut into lines.</summary>
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
