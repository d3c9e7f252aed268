using ThiDua.Documents.Text;

namespace ThiDua.Tests.Documents;

public class UnicodeTextTests
{
    private const string Vietnamese =
        "aăâbcdđeêghiklmnoôơpqrstuưvxy àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ";

    // Base letter and marks in several orders, and what they compose to.
    [Theory]
    [InlineData("a\u0323\u0302", "ậ")]
    [InlineData("a\u0302\u0323", "ậ")]
    [InlineData("â\u0323", "ậ")]
    [InlineData("ạ\u0302", "ậ")]
    [InlineData("u\u031B\u0309", "ử")]
    [InlineData("u\u0309\u031B", "ử")]
    [InlineData("U\u031B\u0323", "Ự")]
    [InlineData("ỦY BAN NHA\u0302N DA\u0302N", "ỦY BAN NHÂN DÂN")]
    [InlineData("Hoa\u0300", "Hoà")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("a\u0301\u0301", "á\u0301")]
    [InlineData("\u212B", "\u212B")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    public void Marks_compose_in_canonical_order(string decomposed, string composed) =>
        Assert.Equal(composed, UnicodeText.ToComposed(decomposed));

    [Fact]
    public void Every_Vietnamese_letter_survives_being_taken_apart()
    {
        foreach (var text in new[] { Vietnamese, Vietnamese.ToUpperInvariant() })
        {
            Assert.Equal(text, UnicodeText.ToComposed(Decompose(text)));
        }
    }

    [Fact]
    public void Text_in_normal_form_is_handed_back_as_it_is() => Assert.Same(Vietnamese, UnicodeText.ToComposed(Vietnamese));

    [Fact]
    public void Plain_letters_lose_their_marks() =>
        Assert.Equal("Uu Dd Aa Yy", string.Concat("Ửự Đđ Ậă Ỷỵ".Select(PlainLetter.Of)));

    /// <summary>Takes letters apart by a table written down here, not by the code under test.</summary>
    private static string Decompose(string text)
    {
        const string Tones = "\u0300\u0309\u0303\u0301\u0323";
        (string Toned, string Base)[] rows =
        [
            ("àảãáạ", "a"), ("ằẳẵắặ", "a\u0306"), ("ầẩẫấậ", "a\u0302"), ("èẻẽéẹ", "e"), ("ềểễếệ", "e\u0302"), ("ìỉĩíị", "i"),
            ("òỏõóọ", "o"), ("ồổỗốộ", "o\u0302"), ("ờởỡớợ", "o\u031B"), ("ùủũúụ", "u"), ("ừửữứự", "u\u031B"), ("ỳỷỹýỵ", "y"),
            ("ă", "a\u0306"), ("â", "a\u0302"), ("ê", "e\u0302"), ("ô", "o\u0302"), ("ơ", "o\u031B"), ("ư", "u\u031B"),
        ];
        var letters = rows
            .SelectMany(r => r.Toned.Length == 1 ? [(r.Toned[0], r.Base)] : r.Toned.Select((c, i) => (c, r.Base + Tones[i])))
            .SelectMany(p => new[] { p, (char.ToUpperInvariant(p.Item1), p.Item2.ToUpperInvariant()) })
            .ToDictionary(p => p.Item1, p => p.Item2);
        return string.Concat(text.Select(c => letters.GetValueOrDefault(c, c.ToString())));
    }
}
