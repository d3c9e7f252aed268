using System.Text.RegularExpressions;
using ThiDua.Documents.Json;
using ThiDua.Tests.Examples;

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

    private static IEnumerable<string> Words(byte[] file) =>
        DocxText.Paragraphs(file).SelectMany(paragraph => Word().Matches(paragraph).Select(match => match.Value));

    [GeneratedRegex(@"[\p{L}\p{M}\d]+")]
    private static partial Regex Word();
}
