using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Tests.Source;

/// <summary>The code of the rules interprets the data files; what the law says stands in them alone.</summary>
public class NoLawInCodeTests
{
    [Fact]
    public void The_rules_name_no_decree_department_post_or_recipient_in_code()
    {
        var found = SourceLiterals.OfProject("Rules")
            .Where(literal => literal.Text != FrameRequest.Committee)
            .SelectMany(literal => WordsOfLaw.In(literal.Text).Select(word => $"{literal} holds “{word}”"));

        Assert.Empty(string.Join('\n', found));
    }

    [Fact]
    public void The_one_code_that_the_code_knows_is_that_of_the_body_whose_documents_the_service_makes()
    {
        var known = SourceLiterals.OfProject("Rules").Where(literal => WordsOfLaw.Codes.Contains(literal.Text));

        Assert.Equal(FrameRequest.Committee, Assert.Single(known).Text);
    }

    [Theory]
    [InlineData("""var a = "Sở Nội vụ";""", "Sở Nội vụ")]
    [InlineData("""var a = $"Gửi Phòng Văn hóa - Xã hội {unit}";""", "Phòng Văn hóa - Xã hội")]
    [InlineData("""var a = @"ỦY BAN NHÂN DÂN";""", "ỦY BAN NHÂN DÂN")]
    [InlineData("""var a = "TT. Đảng ủy";""", "TT. Đảng ủy")]
    [InlineData("""var a = "theo Nghị định số 30/2020/NĐ-CP";""", "Nghị định số 3")]
    [InlineData("""var a = "Luật Thi đua, khen thưởng";""", "Luật T")]
    [InlineData("""var a = "TM. ";""", "TM.")]
    [InlineData("""var a = "Trưởng phòng không có thẩm quyền";""", "Trưởng phòng")]
    [InlineData("""var a = "culture-society";""", "culture-society")]
    [InlineData("""var a = "Các HTX, doanh nghiệp trên địa bàn";""", "Các HTX, doanh nghiệp trên địa bàn")]
    public void The_scan_finds_each_kind_of_word(string source, string word) =>
        Assert.Contains(word, SourceLiterals.Of("x.cs", source).SelectMany(literal => WordsOfLaw.In(literal.Text)));

    [Theory]
    [InlineData("""/// <summary>"Sở Nội vụ"</summary>""")]
    [InlineData("""var a = "Hãy ghi họ và tên người ký."; // Nghị định 30/2020/NĐ-CP""")]
    public void Comments_and_messages_without_such_words_are_free(string source) =>
        Assert.Empty(SourceLiterals.Of("x.cs", source).SelectMany(literal => WordsOfLaw.In(literal.Text)));
}
