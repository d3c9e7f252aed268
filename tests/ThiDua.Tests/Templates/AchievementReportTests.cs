using System.Text.Json.Nodes;
using ThiDua.Documents.Diagnostics;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Templates;

/// <summary>Reports of achievements: who may ask for which award of whom, and what stands around the content.</summary>
public class AchievementReportTests
{
    private const string Collective = "report.achievement-collective";
    private const string Individual = "report.achievement-individual";

    [Theory]
    [InlineData(Collective, "xa")]
    [InlineData(Individual, "xa.household")]
    public void A_report_of_achievements_has_neither_number_nor_recipients_and_names_the_province(string template, string sample)
    {
        var text = Sample.Text(template, sample);

        Assert.DoesNotContain(text, line => line.StartsWith("Số:", StringComparison.Ordinal) || line.StartsWith("Nơi nhận", StringComparison.Ordinal));
        Assert.Contains(text, line => line.StartsWith("Lai Châu, ngày", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("xa", "đề nghị Chủ tịch Ủy ban nhân dân xã Bình Lư xem xét, tặng Giấy khen")]
    [InlineData("phuong", "đề nghị Ủy ban nhân dân phường Nam Gia Nghĩa xem xét, trình Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng tặng Bằng khen")]
    public void Who_decides_is_asked_by_way_of_the_body_that_the_report_is_handed_to(string sample, string words) =>
        Assert.Contains(Sample.Text(Collective, sample), line => line.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData(Individual, "xa", "CO_TINH")]
    [InlineData(Individual, "xa.household", "CSTDCS")]
    [InlineData(Collective, "xa", "LDTT")]
    public void An_award_that_is_not_for_who_reports_is_refused(string template, string sample, string award) =>
        Assert.Equal(("AWARD_LAUREATE", "award"), Fault(template, sample, data => data["award"] = award));

    [Fact]
    public void A_report_after_the_day_by_which_files_are_taken_is_refused() =>
        Assert.Equal("FIELDS_DISAGREE", Fault(Collective, "xa", data => data["issueDate"] = "2027-10-16").Code);

    [Fact]
    public void A_person_and_a_household_do_not_report_together() =>
        Assert.Equal(
            ("FIELD_NOT_ALLOWED", "individual"),
            Fault(Individual, "xa.household", data => data["individual"] = JsonNode.Parse(Sample.Of(Individual, "xa").DataJson)!["individual"]!.DeepClone()));

    [Fact]
    public void Signatures_of_the_form_are_for_reports_of_achievements_only() =>
        Assert.Contains("<signed>", TestTemplate.Fault("<document><subject>Thử</subject><p>Chữ.</p><signed name=\"Lò Văn Páo\">Trưởng bản</signed></document>").Message, StringComparison.Ordinal);

    private static (string Code, string Path) Fault(string template, string name, Action<JsonObject> change)
    {
        var sample = Sample.Of(template, name);
        var data = JsonNode.Parse(sample.DataJson)!.AsObject();
        change(data);
        var fault = Assert.Single(Pipeline.Render(template, sample.Unit, data.ToJsonString()).Diagnostics, one => one.Severity == Severity.Error);
        return (fault.Code, fault.Path);
    }
}
