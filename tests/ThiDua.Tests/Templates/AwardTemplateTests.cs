using System.Text.Json.Nodes;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Templates;

/// <summary>The papers of an award: who may not decide or propose is refused with the reason, money follows the day and the profile.</summary>
public class AwardTemplateTests
{
    private const string Commune = "xã Bình Lư, tỉnh Lai Châu";

    [Theory]
    [InlineData("award.decision", Commune, "people-committee", "BK_TINH", "Chủ tịch Ủy ban nhân dân xã Bình Lư không có thẩm quyền")]
    [InlineData("award.decision", Commune, "people-committee", "HCLD_3", "Điều 77")]
    [InlineData("award.decision", "tỉnh Lai Châu", "people-committee", "GK_XA", "Chủ tịch Ủy ban nhân dân tỉnh Lai Châu không có thẩm quyền")]
    [InlineData("award.decision", "tỉnh Lai Châu", "home-affairs", "BK_TINH", "Giám đốc Sở Nội vụ không có thẩm quyền")]
    [InlineData("award.submission", Commune, "people-committee", "GK_XA", "có thẩm quyền quyết định Giấy khen mã “GK_XA”, không phải đề nghị")]
    [InlineData("award.submission", "tỉnh Lai Châu", "people-committee", "GK_XA", "Chủ tịch Ủy ban nhân dân tỉnh Lai Châu không có thẩm quyền")]
    public void An_award_that_is_not_the_issuers_is_refused_with_the_reason_in_law(string template, string unit, string issuer, string award, string reason)
    {
        var data = Data(template);
        data["issuingBody"] = issuer;
        data["award"] = award;

        var fault = Assert.Single(Pipeline.Render(template, unit, data.ToJsonString()).Diagnostics);

        Assert.Equal(("AWARD_REFUSED", "award"), (fault.Code, fault.Path));
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
        Assert.Contains("Luật Thi đua, khen thưởng", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_for_persons_is_refused_at_the_collective()
    {
        var data = Data("award.decision");
        data["award"] = "LDTT";

        Assert.Equal(
            ["AWARD_LAUREATE laureates[0].kind", "AWARD_LAUREATE laureates[1].kind", "AWARD_LAUREATE laureates[7].kind"],
            Pipeline.Render("award.decision", Commune, data.ToJsonString()).Diagnostics.Select(fault => $"{fault.Code} {fault.Path}"));
    }

    [Fact]
    public void A_department_of_a_commune_grants_nothing()
    {
        var data = Data("award.decision");
        data["issuingBody"] = "culture-society";

        Assert.Contains(
            Pipeline.Render("award.decision", Commune, data.ToJsonString()).Diagnostics,
            fault => fault.Code is "AWARD_REFUSED" or "ISSUER_NOT_SERVED");
    }

    [Fact]
    public void An_award_without_money_in_the_law_is_told_and_no_amount_is_made_up()
    {
        var data = Data("award.decision");
        data["award"] = "GDVH";
        data["laureates"] = new JsonArray(new JsonObject { ["kind"] = "household", ["prefix"] = "Hộ gia đình ông", ["name"] = "Vàng A Sùng" });

        Assert.Equal("AWARD_MONEY_UNKNOWN", Assert.Single(Pipeline.Render("award.decision", Commune, data.ToJsonString()).Diagnostics).Code);
    }

    [Theory]
    [InlineData("2026-06-30", "V", "702.000")]
    [InlineData("2026-07-01", "K", "702.000")]
    public void The_explanation_says_how_sure_the_money_is_on_the_day(string day, string certainty, string amount)
    {
        var data = Data("award.decision");
        data["issueDate"] = day;
        data["period"] = new JsonObject { ["from"] = 2026, ["to"] = 2026 };
        data["proposal"]!["date"] = day;

        var made = Pipeline.Default.Render(
            new RenderJob("award.decision", "", Commune, "", data.ToJsonString(), [OutputFormat.Docx]), CancellationToken.None).Value!;
        var reason = Assert.Single(made.Derivations, derivation => derivation.Path == "prize.individual");

        Assert.Equal((amount, certainty), (reason.Text, reason.Certainty));
        Assert.Contains("Nghị định số 73/2024/NĐ-CP", reason.Clause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "", false)]
    [InlineData(3, "", false)]
    [InlineData(4, "", true)]
    [InlineData(2, "attached", true)]
    [InlineData(5, "inline", false)]
    public void Up_to_three_are_named_in_the_article_and_more_in_a_list(int count, string listing, bool attached)
    {
        var data = Data("award.decision");
        var some = data["laureates"]!.AsArray().Take(count).Select(one => one!.DeepClone()).ToArray();
        data["laureates"] = new JsonArray(some);
        if (listing.Length > 0)
        {
            data["listing"] = listing;
        }

        var text = Examples.DocxText.Paragraphs(Pipeline.Docx("award.decision", Commune, data.ToJsonString()));

        Assert.Equal(attached, text.Contains("DANH SÁCH"));
        Assert.Equal(attached, text.Any(line => line.Contains("(có danh sách kèm theo)", StringComparison.Ordinal)));
        Assert.Equal(!attached, text.Any(line => line.StartsWith("1. Bản Nà Khằm", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(11, null, 6, true)]
    [InlineData(12, null, 6, false)]
    [InlineData(10, 80.0, 8, true)]
    [InlineData(10, 80.0, 7, false)]
    [InlineData(3, 66.67, 2, false)]
    public void Whoever_reaches_the_share_of_votes_passes(int voters, double? threshold, int votes, bool passes)
    {
        var given = threshold is { } share ? $", \"t\": {share.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "";

        Assert.Equal(
            passes ? "đạt 1 0" : "không 0 1",
            TestTemplate.Subject(
                "{{#if (passed (add v 0) n t)}}đạt{{else}}không{{/if}} {{count (passing list n t)}} {{count (failing list n t)}}",
                """ "v": { "type": "integer" }, "n": { "type": "integer" }, "t": { "type": "number" }, "list": { "type": "array", "items": { "type": "object", "properties": { "agree": { "type": "integer" } } } } """,
                $$""" "v": {{votes}}, "n": {{voters}}, "list": [{ "agree": {{votes}} }]{{given}} """));
    }

    [Theory]
    [InlineData("""[{ "a": "x" }, {}]""", "1")]
    [InlineData("[{}, {}]", "0")]
    public void A_template_may_ask_which_items_have_a_field(string list, string printed) => Assert.Equal(
        printed,
        TestTemplate.Subject(
            "{{count (having list \"a\")}}",
            """ "list": { "type": "array", "items": { "type": "object", "properties": { "a": { "type": "string" } } } } """,
            $"\"list\": {list}"));

    private static JsonObject Data(string template) => JsonNode.Parse(Sample.Of(template, "xa").DataJson)!.AsObject();
}
