using ThiDua.Documents.Certificates;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Awards;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Awards;

/// <summary>Who grants an award, who may only propose it, and who may get it.</summary>
public class AwardAuthorityTests
{
    private static readonly AwardRules Rules = new(RuleBook.BuiltIn);

    [Theory]
    [InlineData("GK_XA", "xã Bình Lư, tỉnh Lai Châu", "people-committee", "Giấy khen của Chủ tịch Ủy ban nhân dân xã Bình Lư")]
    [InlineData("GK_XA", "phường Nam Gia Nghĩa, tỉnh Lâm Đồng", "people-committee", "Giấy khen của Chủ tịch Ủy ban nhân dân phường Nam Gia Nghĩa")]
    [InlineData("GK_XA", "đặc khu Phú Quý, tỉnh Lâm Đồng", "people-committee", "Giấy khen của Chủ tịch Ủy ban nhân dân đặc khu Phú Quý")]
    [InlineData("GK_SO", "tỉnh Lai Châu", "home-affairs", "Giấy khen của Giám đốc Sở Nội vụ")]
    [InlineData("BK_TINH", "thành phố Hải Phòng", "people-committee", "Bằng khen của Chủ tịch Ủy ban nhân dân thành phố Hải Phòng")]
    [InlineData("CO_TINH", "tỉnh Lai Châu", "people-committee", "Cờ thi đua của Ủy ban nhân dân tỉnh Lai Châu")]
    [InlineData("CSTD_TINH", "thành phố Hải Phòng", "people-committee", "danh hiệu “Chiến sĩ thi đua thành phố”")]
    [InlineData("LDTT", "xã Bình Lư, tỉnh Lai Châu", "people-committee", "danh hiệu “Lao động tiên tiến”")]
    public void An_award_has_its_exact_name_by_who_grants_it(string code, string unit, string body, string name) =>
        Assert.Equal(name, Grant(code, unit, body).Value!.Name);

    [Theory]
    [InlineData("BK_TINH", "xã Bình Lư, tỉnh Lai Châu", "people-committee")]
    [InlineData("CO_TINH", "phường Nam Gia Nghĩa, tỉnh Lâm Đồng", "people-committee")]
    [InlineData("BK_TINH", "tỉnh Lai Châu", "home-affairs")]
    [InlineData("GK_XA", "tỉnh Lai Châu", "people-committee")]
    [InlineData("GK_XA", "xã Bình Lư, tỉnh Lai Châu", "culture-society")]
    [InlineData("GK_XA", "xã Bình Lư, tỉnh Lai Châu", "emulation-council")]
    [InlineData("GK_XA", "xã Bình Lư, tỉnh Lai Châu", "public-service-centre")]
    [InlineData("HCLD_3", "tỉnh Lai Châu", "people-committee")]
    [InlineData("BK_TTG", "xã Bình Lư, tỉnh Lai Châu", "people-committee")]
    public void An_award_of_another_authority_is_refused_with_the_clause(string code, string unit, string body)
    {
        var fault = Assert.Single(Grant(code, unit, body).Diagnostics);

        Assert.Equal(("AWARD_REFUSED", "award", Severity.Error), (fault.Code, fault.Path, fault.Severity));
        Assert.Contains(Rules.Find(code, FrameCases.Day)!.Clause, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BK_TINH", "xã Bình Lư, tỉnh Lai Châu", "people-committee", "Chủ tịch Ủy ban nhân dân tỉnh Lai Châu")]
    [InlineData("BK_TINH", "xã Đại Sơn, thành phố Hải Phòng", "people-committee", "Chủ tịch Ủy ban nhân dân thành phố Hải Phòng")]
    [InlineData("GK_XA", "xã Bình Lư, tỉnh Lai Châu", "culture-society", "Chủ tịch Ủy ban nhân dân xã Bình Lư")]
    [InlineData("BK_TINH", "tỉnh Lai Châu", "home-affairs", "Chủ tịch Ủy ban nhân dân tỉnh Lai Châu")]
    [InlineData("BK_TTG", "tỉnh Lai Châu", "people-committee", "Thủ tướng Chính phủ")]
    [InlineData("HCLD_3", "tỉnh Lai Châu", "people-committee", "Chủ tịch nước")]
    public void An_award_is_proposed_to_who_decides(string code, string unit, string body, string authority) =>
        Assert.Equal(authority, Rules.Propose(code, Body(unit, body), FrameCases.Day, "award").Value!.Authority);

    [Fact]
    public void A_province_proposes_no_award_of_its_communes() => Assert.Equal(
        "AWARD_REFUSED",
        Assert.Single(Rules.Propose("GK_XA", Body("tỉnh Lai Châu", "people-committee"), FrameCases.Day, "award").Diagnostics).Code);

    [Theory]
    [InlineData("GK_XA", "xã Bình Lư, tỉnh Lai Châu", "people-committee")]
    [InlineData("BK_TINH", "tỉnh Lai Châu", "people-committee")]
    [InlineData("GK_SO", "tỉnh Lai Châu", "home-affairs")]
    public void Nobody_proposes_an_award_that_its_own_head_grants(string code, string unit, string body)
    {
        var fault = Assert.Single(Rules.Propose(code, Body(unit, body), FrameCases.Day, "award").Diagnostics);

        Assert.Equal(("AWARD_REFUSED", "award"), (fault.Code, fault.Path));
        Assert.Contains("không phải đề nghị", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_award_is_told_with_those_there_are()
    {
        var fault = Assert.Single(Grant("BK_SO", "tỉnh Lai Châu", "home-affairs").Diagnostics);

        Assert.Equal(("AWARD_UNKNOWN", "award"), (fault.Code, fault.Path));
        Assert.Contains("GK_SO", fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TTLDTT", LaureateKind.Individual)]
    [InlineData("LDTT", LaureateKind.Collective)]
    [InlineData("HCLD_1", LaureateKind.Household)]
    [InlineData("GDVH", LaureateKind.Individual)]
    public void An_award_for_others_is_refused_at_the_laureate(string code, LaureateKind kind)
    {
        var award = Rules.Find(code, FrameCases.Day)!;
        var fault = AwardRules.RefusalOf(award, kind, "laureates[3].kind");

        Assert.Equal(("AWARD_LAUREATE", "laureates[3].kind"), (fault?.Code, fault?.Path));
        Assert.Contains(award.Clause, fault!.Message, StringComparison.Ordinal);
        Assert.Null(AwardRules.RefusalOf(award, award.Prizes[0].Kind, "laureates[3].kind"));
    }

    private static Result<Award> Grant(string code, string unit, string body) => Rules.Grant(code, Body(unit, body), FrameCases.Day, "award");

    private static Body Body(string unit, string code) => RuleBook.BuiltIn.Bodies.Find(code, FrameCases.Unit(unit), FrameCases.Day)!;
}
