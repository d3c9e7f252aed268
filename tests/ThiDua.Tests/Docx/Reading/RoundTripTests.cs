using System.Text.RegularExpressions;
using ThiDua.Documents.Json;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;
using ThiDua.Tests.Templates;

namespace ThiDua.Tests.Docx.Reading;

/// <summary>Tree to Word and back gives the same tree, and loses no word.</summary>
public partial class RoundTripTests
{
    public static TheoryData<string> Names => [.. WordFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_tree_read_from_Word_is_written_and_read_again_the_same(string name)
    {
        var first = WordFiles.Read(WordFiles.All[name]()).Document;

        var second = WordFiles.Read(WordFiles.Write(first)).Document;

        Assert.Equal(DocumentJson.Write(first), DocumentJson.Write(second));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_word_is_lost_on_the_way(string name)
    {
        var file = WordFiles.All[name]();

        var again = WordFiles.Write(WordFiles.Read(file).Document);

        Assert.Equal(Words(file), Words(again));
    }

    /// <summary>Certificates have styles of their own; whoever imports one gets its words.</summary>
    [Theory]
    [InlineData("award.certificate-merit", "xa", "GIẤY KHEN")]
    [InlineData("award.certificate-commendation", "tinh", "BẰNG KHEN")]
    public void A_certificate_is_read_as_any_file(string template, string name, string title)
    {
        var sample = Sample.Package(template).Samples.Single(sample => sample.Name == name);
        var file = Pipeline.Docx(template, sample.Unit, sample.DataJson);

        var read = WordFiles.Read(file);

        Assert.Contains(title, DocxText.Paragraphs(file));
        Assert.Equal(DocxText.Paragraphs(file).Length, read.Paragraphs.Length);
    }

    private static IEnumerable<string> Words(byte[] file) =>
        DocxText.Paragraphs(file).SelectMany(paragraph => Word().Matches(paragraph).Select(match => match.Value));

    [GeneratedRegex(@"[\p{L}\p{M}\d]+")]
    private static partial Regex Word();
}
