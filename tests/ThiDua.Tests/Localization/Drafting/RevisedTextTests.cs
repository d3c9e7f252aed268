using ThiDua.Documents.Inlines;
using ThiDua.Localization.Drafting;

namespace ThiDua.Tests.Localization.Drafting;

/// <summary>A text with its changes.</summary>
public class RevisedTextTests
{
    private const string Sentence = "Hoàn thành nhiệm vụ tại Kế hoạch số 12/KH-UBND của UBND tỉnh trên địa bàn tỉnh Lai Châu.";

    private static readonly ChangeReason Why = new("R", "vì thế");

    [Fact]
    public void A_change_says_no_more_than_it_must()
    {
        var text = Text("trên địa bàn tỉnh Lai Châu").Replace(0, 26, "trên địa bàn xã Bình Lư", Why);

        Assert.Equal(["trên địa bàn ", "tỉnh Lai Châu>xã Bình Lư"], Account(text));
    }

    [Fact]
    public void A_stretch_changed_twice_is_one_change_with_both_reasons()
    {
        var text = Text("Sở Nội vụ chủ trì").Replace(0, 9, "Phòng Nội vụ", Why);
        text = text.Replace(text.After.IndexOf("Nội vụ", StringComparison.Ordinal), 6, "Văn hóa - Xã hội", new ChangeReason("S", "đổi tên"));

        Assert.Equal("Phòng Văn hóa - Xã hội chủ trì", text.After);
        Assert.Equal("Sở Nội vụ chủ trì", text.Before);
    }

    [Fact]
    public void A_closed_citation_is_never_changed()
    {
        var citation = new Citation("Kế hoạch số 12/KH-UBND của UBND tỉnh", "Kế hoạch", "12/KH-UBND", "", "UBND tỉnh");
        var text = RevisedText.Of([new TextSpan("tại "), citation, new TextSpan(" trên địa bàn tỉnh")]).Protect(4, citation.Text.Length);

        Assert.Same(text, text.Replace(text.After.IndexOf("UBND tỉnh", StringComparison.Ordinal), 9, "UBND xã", Why));
        Assert.Same(citation, text.Replace(text.After.Length - 4, 4, "xã", Why).ToInlines()[1]);
    }

    [Fact]
    public void What_speaks_of_the_superior_can_be_opened_again_and_a_settled_place_cannot()
    {
        var text = Text("của tỉnh");

        Assert.Equal("của xã", text.Protect(4, 4, Protection.Superior).Release(4, 4).Replace(4, 4, "xã", Why).After);
        Assert.Equal("của tỉnh", text.Protect(4, 4).Release(4, 4).Replace(4, 4, "xã", Why).After);
    }

    [Fact]
    public void Emphasis_stays_where_words_change()
    {
        var text = RevisedText.Of([new TextSpan("trước ngày 01/12", Emphasis.Bold), new TextSpan(" hằng năm")]).Replace(11, 5, "11/11", Why);

        Assert.Equal([new TextSpan("trước ngày 11/11", Emphasis.Bold), new TextSpan(" hằng năm")], text.ToInlines().AsEnumerable());
    }

    [Fact]
    public void Any_changes_keep_what_stood_there_and_say_what_stands_there_now()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var text = Text(Sentence);
            var expected = Sentence;
            for (var i = 0; i < 8; i++)
            {
                var start = random.Next(expected.Length + 1);
                var length = random.Next(Math.Min(12, expected.Length - start) + 1);
                var words = random.Next(4) == 0 ? "" : Sentence.Substring(random.Next(40), random.Next(1, 9));
                text = text.Replace(start, length, words, Why);
                expected = expected[..start] + words + expected[(start + length)..];
            }

            Assert.Equal((Sentence, expected), (text.Before, text.After));
            Assert.Equal(expected, text.ToInlines().ToPlainText());
            Assert.All(text.Pieces.Where(piece => piece.IsKept), piece => Assert.Equal(piece.Before, piece.After));
        }
    }

    [Theory]
    [InlineData("Uỷ ban, hoà bình, thuỷ lợi, Hoá học", "Ủy ban, hòa bình, thủy lợi, Hóa học")]
    [InlineData("quý, hoàn, khoáng, quỹ, loại", "quý, hoàn, khoáng, quỹ, loại")]
    [InlineData("Văn hóa\u00A0–\u00A0Xã hội", "Văn hóa - Xã hội")]
    public void One_spelling_of_the_same_length_is_searched(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    private static RevisedText Text(string text) => RevisedText.Of([new TextSpan(text)]);

    private static IEnumerable<string> Account(RevisedText text) => text.Pieces.Select(piece => piece.IsKept ? piece.After : $"{piece.Before}>{piece.After}");
}
