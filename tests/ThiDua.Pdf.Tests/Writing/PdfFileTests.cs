using System.Text;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Tests.Conformance;
using ThiDua.Pdf.Tests.Support;

namespace ThiDua.Pdf.Tests.Writing;

public class PdfFileTests
{
    [Fact]
    public void Same_document_gives_the_same_bytes() =>
        Assert.Equal(Written.ThreePages, Written.Bytes(Samples.ThreePages()));

    [Fact]
    public void Files_of_different_documents_have_different_identifiers()
    {
        var identifiers = new[] { "một", "hai" }.Select(text => Identifier(Written.Bytes(Samples.OneLine(text))));
        Assert.Equal(2, identifiers.Distinct().Count());
    }

    [Fact]
    public void Many_threads_write_the_same_bytes()
    {
        var files = new byte[16][];
        Parallel.For(0, files.Length, i => files[i] = Written.Bytes(Samples.OneLine($"Số {i % 2}: bảy quả dừa")));
        Assert.All(files.Select((file, i) => (file, i)), entry => Assert.Equal(files[entry.i % 2], entry.file));
    }

    [Fact]
    public void Written_file_names_no_time()
    {
        var text = Encoding.Latin1.GetString(Written.ThreePages);
        Assert.DoesNotContain("CreationDate", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ModDate", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Document_without_title_is_refused(string title)
    {
        var document = Samples.OneLine("a");
        Assert.Throws<ArgumentException>(() => Written.Bytes(document with { Properties = document.Properties with { Title = title } }));
    }

    [Fact]
    public void Document_without_pages_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Written.Bytes(Samples.OneLine("a") with { Pages = [] }));

    [Fact]
    public void Text_of_an_element_outside_the_structure_is_refused()
    {
        var document = Samples.OneLine("a") with { Structure = new StructureElement(StructureType.Document) };
        Assert.Throws<InvalidOperationException>(() => Written.Bytes(document));
    }

    [Fact]
    public void Page_without_text_and_document_without_bookmarks_are_written()
    {
        var document = Samples.OneLine("a");
        var pages = document.Pages.Add(new PageFrame(595, 842, [new RuleFrame(10, 10, 100, 10, 1)]));
        Assert.Empty(ConformanceChecks.Run(Written.Bytes(document with { Pages = pages })));
    }

    [Fact]
    public void Bookmarks_nest_by_level_even_where_a_level_is_left_out()
    {
        var document = new PdfDocument(Written.ThreePages);
        var outlines = document.Dictionary(document.Catalogue["Outlines"]);
        var plan = document.Dictionary(outlines["First"]);
        var purpose = document.Dictionary(plan["First"]);
        var means = document.Dictionary(purpose["First"]);
        Assert.Equal("KẾ HOẠCH", ((PdfString)plan["Title"]!).Text);
        Assert.Equal("1. Giải pháp", ((PdfString)means["Title"]!).Text);
        Assert.Equal("II. TỔ CHỨC THỰC HIỆN", ((PdfString)document.Dictionary(purpose["Next"])["Title"]!).Text);
        var destination = document.List(means["Dest"]);
        Assert.Same(document.Pages[2], document.Dictionary(destination[0]));
        Assert.Equal(612.0 - 66, destination[3]);
    }

    [Fact]
    public void Paragraph_over_a_page_break_is_one_element_with_content_on_both_pages()
    {
        var document = new PdfDocument(Written.ThreePages);
        var kids = StructureChecks.Elements(document).Select(e => e.Element)
            .Where(element => document.Name(element, "S") == "P").Select(element => document.List(element["K"])).Single(k => k.Count == 2);
        Assert.IsType<double>(kids[0]);
        Assert.Same(document.Pages[1], document.Dictionary(document.Dictionary(kids[1])["Pg"]));
    }

    private static string Identifier(byte[] file) =>
        Convert.ToHexString(((PdfString)((List<object?>)new PdfDocument(file).Trailer["ID"]!)[0]!).Bytes);
}
