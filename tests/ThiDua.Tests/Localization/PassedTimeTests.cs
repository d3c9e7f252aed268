using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Documents.Inlines;
using ThiDua.Localization;
using ThiDua.Localization.Changes;

namespace ThiDua.Tests.Localization;

/// <summary>Plans of a superior that are older than the local one, issued in May 2026: times that have passed, years and names that have changed.</summary>
public class PassedTimeTests
{
    [Theory]
    [InlineData("Hoàn thành trước ngày 15/4/2026.", "Hoàn thành trước ngày 15/4/2026.", "keep later moved", "Hoàn thành trước ngày 15/4/2027.")]
    [InlineData("Hoàn thành trong quý I năm 2025.", "Hoàn thành trong quý I năm 2025.", "keep later moved", "Hoàn thành trong quý I năm 2027.")]
    [InlineData("Gửi báo cáo trước ngày 15/5/2026.", "Gửi báo cáo trước ngày 14/5/2026.", "moved", "")]
    public void A_deadline_that_would_lie_before_the_day_of_issue_is_asked_about(string parent, string local, string choices, string later)
    {
        var plan = Plan(parent);
        var question = Assert.Single(plan.Questions);

        Assert.Equal((local, "HAN-DA-QUA", choices), (Last(plan), question.Rule, string.Join(' ', question.Choices.Select(choice => choice.Id))));
        Assert.EndsWith(" khi có hướng dẫn.", Last(Plan(parent, Decide(question.Id, "", "khi có hướng dẫn"))), StringComparison.Ordinal);
        if (later.Length > 0)
        {
            Assert.Equal(later, Last(Plan(parent, Decide(question.Id, "later"))));
            Assert.Equal(parent, Last(Plan(parent, Decide(question.Id, "keep"))));
        }
    }

    [Fact]
    public void A_deadline_that_can_still_be_met_is_no_question() => Assert.Empty(Plan("Hoàn thành trước ngày 15/6/2026.").Questions);

    [Fact]
    public void A_draft_without_date_is_not_issued_before_today() => Assert.Equal(
        "HAN-DA-QUA", Assert.Single(Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", "Hoàn thành trước ngày 15/6/2026."), issuedFrom: new DateOnly(2026, 9, 1)).Questions).Rule);

    [Theory]
    [InlineData("Năm 2025 tỉnh đã hoàn thành chỉ tiêu trước ngày 31/8/2025.")]
    [InlineData("Toàn tỉnh có 45 đội đã hoàn thành trước ngày 31/12/2026.")]
    public void What_was_done_by_a_day_is_no_deadline(string parent) =>
        Assert.DoesNotContain(Plan(parent).Questions, question => question.Rule.StartsWith("HAN", StringComparison.Ordinal));

    [Theory]
    [InlineData("Công bố danh sách chậm nhất ngày 03/02/2027 (40 ngày trước ngày bầu cử).", "Công bố danh sách chậm nhất ngày 14/01/2027 (40 ngày trước ngày bầu cử).")]
    [InlineData("Thắp nến tri ân ngày 26/7/2026; báo cáo kết quả chậm nhất ngày 05/8/2026.", "Thắp nến tri ân ngày 26/7/2026; báo cáo kết quả chậm nhất ngày 16/7/2026.")]
    public void A_deadline_counted_from_an_event_stays_and_is_asked_about(string parent, string moved)
    {
        var question = Assert.Single(Plan(parent).Questions);

        Assert.Equal(("HAN-SU-KIEN", "keep"), (question.Rule, question.Taken));
        Assert.Equal(parent, Last(Plan(parent)));
        Assert.Equal(moved, Last(Plan(parent, Decide(question.Id, "moved"))));
    }

    [Theory]
    [InlineData("Báo cáo hằng tháng gửi trước ngày 25.", "Báo cáo hằng tháng gửi trước ngày 20.")]
    [InlineData("Định kỳ báo cáo tháng (trước ngày 15).", "Định kỳ báo cáo tháng (trước ngày 10).")]
    [InlineData("Báo cáo trước 16 giờ 00 ngày 25/7/2026.", "Báo cáo trước 16 giờ 00 ngày 05/7/2026.")]
    [InlineData("Báo cáo 6 tháng trước 30/6.", "Báo cáo 6 tháng trước 10/6.")]
    [InlineData("Hoàn thành chậm nhất hết tháng 11/2026.", "Hoàn thành trước ngày 10/11/2026.")]
    public void Deadlines_are_found_as_offices_write_them(string parent, string local) => Assert.Equal(local, Last(Plan(parent)));

    [Fact]
    public void A_deadline_of_every_year_has_not_passed() => Assert.Empty(Plan("Gửi báo cáo trước ngày 15/4 hằng năm.").Questions);

    [Fact]
    public void A_milestone_that_has_passed_can_be_put_off()
    {
        const string Parent = "Giai đoạn 1 hoàn thành trong quý II năm 2025.";
        var question = Assert.Single(Plan(Parent).Questions);

        Assert.Equal(["keep", "later"], question.Choices.Select(choice => choice.Id));
        Assert.Contains("đã qua", question.Text, StringComparison.Ordinal);
        Assert.Equal(Parent, Last(Plan(Parent)));
        Assert.Equal("Giai đoạn 1 hoàn thành trong quý II năm 2026.", Last(Plan(Parent, Decide(question.Id, "later"))));
    }

    [Fact]
    public void Milestones_can_be_put_off_by_as_many_years_as_the_movement()
    {
        var answers = Localizing.Renamed with { CampaignPeriod = "2026-2030" };
        var questions = Localizing.Plan(Localizing.LaiChau, answers: answers).Questions.Where(question => question.Rule == "MOC-GIAI-DOAN");

        Assert.Equal(["trong quý II năm 2026", "trong quý II năm 2028"], questions.Select(question => question.Choices.Single(choice => choice.Id == "later").Text));
    }

    /// <summary>A plan of 2026 is cited instead of that of 2025: no movement of 2026 began the year before.</summary>
    [Fact]
    public void The_movement_of_a_later_plan_begins_no_earlier_than_that_plan()
    {
        var plan = Localizing.Plan(Localizing.LaiChau, answers: Localizing.Renamed);
        var questions = plan.Questions.Where(question => question.Rule == "NAM-BAT-DAU").ToList();
        var kept = Localizing.Plan(Localizing.LaiChau, answers: Localizing.Renamed with
        {
            Decisions = Decide(questions[0].Id, "keep").Decisions.AddRange(Decide(questions[1].Id, "", "từ 2026 - 2028").Decisions),
        });
        var older = Localizing.Plan(Localizing.LaiChau, answers: Localizing.Renamed with { ParentDate = new DateOnly(2025, 9, 30) });

        Assert.Equal(["từ năm 2026 đến năm 2030", "(từ 2026 - 2027)"], Begins(plan));
        Assert.Equal(["từ năm 2025 đến năm 2030", "(từ 2026 - 2028)"], Begins(kept));
        Assert.Equal(["từ năm 2025 đến năm 2030", "(từ 2025 - 2027)"], Begins(older));
        Assert.DoesNotContain(older.Questions, question => question.Rule == "NAM-BAT-DAU");
        Assert.Equal("later", plan.Questions.First(question => question.Rule == "MOC-GIAI-DOAN").Taken);

        static IEnumerable<string> Begins(LocalizedPlan plan) => Localizing.Lines(plan.Document)
            .Select(line => Regex.Match(line, @"từ năm 202\d đến năm 2030|^Giai đoạn 1 (?<x>\(từ 202\d - 202\d\))")).Where(match => match.Success)
            .Select(match => match.Groups["x"].Success ? match.Groups["x"].Value : match.Value);
    }

    [Fact]
    public void Another_plan_that_is_cited_has_no_years_but_those_the_clerk_gives()
    {
        var without = Localizing.Plan(Localizing.LaiChau, answers: Localizing.Renamed);
        var with = Localizing.Plan(Localizing.LaiChau, answers: Localizing.Renamed with { CampaignPeriod = "2026-2030" });
        var question = Assert.Single(without.Questions, question => question.Rule == "GIAI-DOAN-MOI");
        var own = Localizing.Plan(Localizing.LaiChau, answers: Localizing.Renamed with { Decisions = Decide(question.Id, "", "đến năm 2030").Decisions });

        Assert.EndsWith("TRÊN ĐỊA BÀN XÃ BÌNH LƯ", without.Document.Subject.ToPlainText(), StringComparison.Ordinal);
        Assert.EndsWith("TRÊN ĐỊA BÀN XÃ BÌNH LƯ ĐẾN NĂM 2030", own.Document.Subject.ToPlainText(), StringComparison.Ordinal);
        Assert.EndsWith("GIAI ĐOẠN NĂM 2026 - 2030", with.Document.Subject.ToPlainText(), StringComparison.Ordinal);
        Assert.EndsWith("trên địa bàn tỉnh Lai Châu", without.Facts.Citation, StringComparison.Ordinal);
        Assert.EndsWith("trên địa bàn tỉnh Lai Châu giai đoạn 2026-2030", with.Facts.Citation, StringComparison.Ordinal);
        Assert.DoesNotContain(with.Questions, question => question.Rule == "GIAI-DOAN-MOI");
    }

    [Fact]
    public void A_plan_without_subject_is_cited_without_and_asks_for_one()
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", "Nâng cao nhận thức.") with { Subject = [] };
        var plan = Localizing.Plan(parent);
        var question = Assert.Single(plan.Questions, question => question.Rule == "TRICH-YEU");

        Assert.EndsWith("ngày 05/3/2026 của UBND tỉnh Lai Châu", plan.Facts.Citation, StringComparison.Ordinal);
        Assert.True(question.IsRequired);
        Assert.Equal("Cải cách hành chính", Localizing.Plan(parent, answers: Decide(question.Id, "", "Cải cách hành chính")).Document.Subject.ToPlainText());
    }

    private static LocalizedPlan Plan(string paragraph, LocalizationAnswers? answers = null) => Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", paragraph), answers: answers);

    private static string Last(LocalizedPlan plan) => Localizing.Lines(plan.Document)[^1];

    private static LocalizationAnswers Decide(string id, string choice, string text = "") => new()
    {
        Decisions = ImmutableSortedDictionary<string, Answer>.Empty.Add(id, new Answer(choice, text)),
    };
}
