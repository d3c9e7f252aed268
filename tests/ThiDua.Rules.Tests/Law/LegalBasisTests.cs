namespace ThiDua.Rules.Tests.Law;

/// <summary>Which law a document of a day cites.</summary>
public class LegalBasisTests
{
    [Theory]
    [InlineData("emulation-decree", "2025-06-30", "98/2023/NĐ-CP")]
    [InlineData("emulation-decree", "2025-07-01", "152/2025/NĐ-CP")]
    [InlineData("emulation-circular", "2025-08-04", "01/2024/TT-BNV")]
    [InlineData("emulation-circular", "2025-08-05", "15/2025/TT-BNV")]
    [InlineData("emulation-law", "2024-01-01", "06/2022/QH15")]
    [InlineData("base-salary-decree", "2024-07-01", "73/2024/NĐ-CP")]
    public void The_instrument_in_force_on_the_day_is_cited(string code, string day, string number) =>
        Assert.Equal(number, Assert.Single(RuleBook.BuiltIn.LegalBases.On(DateOnly.ParseExact(day, "yyyy-MM-dd", null)), row => row.Code == code).Number);

    [Fact]
    public void The_decree_is_cited_with_its_whole_title() => Assert.Equal(
        "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; "
            + "quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng",
        RuleBook.BuiltIn.LegalBases.Rows.Single(row => row.Id == "DECREE-EMULATION-2025").Citation);

    [Fact]
    public void Whoever_decides_on_money_can_cite_its_article_on_the_day()
    {
        var day = new DateOnly(2027, 11, 15);

        Assert.All(
            RuleBook.BuiltIn.Awards.On(day).Where(award => award.MoneyLaw.Length > 0),
            award => Assert.StartsWith("Điều ", Assert.Single(RuleBook.BuiltIn.LegalBases.On(day), row => row.Code == award.MoneyLaw).Citation, StringComparison.Ordinal));
    }
}
