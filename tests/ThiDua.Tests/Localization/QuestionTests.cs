using System.Collections.Immutable;
using ThiDua.Localization;
using ThiDua.Localization.Changes;

namespace ThiDua.Tests.Localization;

/// <summary>Doubtful places are asked about, and the clerk's answers are carried out.</summary>
public class QuestionTests
{
    private const string Inspection = "Hội đồng Thi đua - Khen thưởng tỉnh tổ chức đoàn kiểm tra tại một số đơn vị. Kết quả được công bố.";

    [Fact]
    public void What_only_a_province_does_is_asked_about_and_can_be_dropped()
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", Inspection);
        var question = Assert.Single(Localizing.Plan(parent).Questions);

        Assert.Equal(("NV-DOAN-KT", "keep"), (question.Rule, question.Taken));
        Assert.Equal("Kết quả được công bố.", Localizing.Lines(Localizing.Plan(parent, answers: Decide(question.Id, "drop")).Document)[^1]);
        Assert.Equal(
            "Hội đồng Thi đua - Khen thưởng xã tự kiểm tra hằng quý. Kết quả được công bố.",
            Localizing.Lines(Localizing.Plan(parent, answers: Decide(question.Id, "", "tự kiểm tra hằng quý")).Document)[^1]);
    }

    [Fact]
    public void An_answered_question_is_marked_and_keeps_its_id()
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", Inspection);
        var id = Localizing.Plan(parent).Questions.Single().Id;

        var answered = Localizing.Plan(parent, answers: Decide(id, "keep")).Questions.Single();

        Assert.Equal((id, true), (answered.Id, answered.IsAnswered));
    }

    [Fact]
    public void The_id_does_not_depend_on_where_the_sentence_stands()
    {
        var first = Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", Inspection)).Questions.Single();
        var later = Localizing.Plan(Localizing.ParentOf("tỉnh Lai Châu", "Nâng cao nhận thức.", Inspection)).Questions.Single();

        Assert.Equal(first.Id, later.Id);
        Assert.NotEqual(first.Path, later.Path);
    }

    [Fact]
    public void A_choice_that_the_question_does_not_have_is_an_error_that_names_the_choices()
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", Inspection);
        var id = Localizing.Plan(parent).Questions.Single().Id;

        var fault = Assert.Single(Localizing.Result(parent, answers: Decide(id, "bỏ")).Diagnostics);

        Assert.Equal(("ANSWER_UNKNOWN", $"decisions.{id}"), (fault.Code, fault.Path));
        Assert.Contains("drop", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_about_nothing_is_told()
    {
        var result = Localizing.Result(Localizing.ParentOf("tỉnh Lai Châu", Inspection), answers: Decide("KHONG-CO-12345678", "keep"));

        Assert.True(result.Succeeded);
        Assert.Contains(result.Diagnostics, remark => remark.Code == "DECISION_UNUSED");
    }

    [Fact]
    public void Each_change_can_be_undone_or_worded_otherwise()
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", "Nâng cao nhận thức trên địa bàn tỉnh. Toàn tỉnh quyết tâm.");
        var changes = Localizing.Plan(parent).Changes.Where(change => change.Path == "body[1].text").ToList();
        Assert.Equal(["tỉnh", "tỉnh"], changes.Select(change => change.Before));

        var undone = Localizing.Plan(parent, answers: Decide(changes[0].Id, "keep"));
        var worded = Localizing.Plan(parent, answers: Decide(changes[1].Id, "", "xã nhà"));

        Assert.Equal("Nâng cao nhận thức trên địa bàn tỉnh. Toàn xã quyết tâm.", Localizing.Lines(undone.Document)[^1]);
        Assert.Contains(undone.Questions, question => question.Rule == "CON-SOT");
        Assert.Equal("Nâng cao nhận thức trên địa bàn xã. Toàn xã nhà quyết tâm.", Localizing.Lines(worded.Document)[^1]);
        Assert.True(worded.Changes.Single(change => change.Id == changes[1].Id).IsDecided);
    }

    [Fact]
    public void A_plan_without_number_must_not_be_cited_unseen()
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", "Nâng cao nhận thức.");
        parent = parent with { Header = parent.Header with { Number = parent.Header.Number with { Number = null } } };

        var open = Assert.Single(Localizing.Plan(parent).Questions);
        var known = Localizing.Plan(parent, answers: new LocalizationAnswers { ParentNumber = 12 });

        Assert.Equal(("SO-CAP-TREN", true), (open.Rule, open.IsRequired));
        Assert.Empty(known.Questions);
        Assert.StartsWith("Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND tỉnh Lai Châu về thực hiện công tác cải cách hành chính", known.Facts.Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_locality_adds_goes_last_into_its_section()
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", "Chỉ tiêu:", "- 100% hồ sơ nộp trực tuyến.", "Tổ chức thực hiện.");

        var plan = Localizing.Plan(parent, answers: new LocalizationAnswers { Additions = [new Addition("Chỉ tiêu", "90% hộ dân có tài khoản.")] });

        Assert.Equal(["Chỉ tiêu:", "100% hồ sơ nộp trực tuyến.", "90% hộ dân có tài khoản.", "Tổ chức thực hiện."], Localizing.Lines(plan.Document).TakeLast(4));
        Assert.Contains(plan.Changes, change => change is { Kind: ChangeKind.Inserted, After: "90% hộ dân có tài khoản." });
    }

    [Fact]
    public void An_addition_to_a_section_that_is_not_there_is_an_error()
    {
        var result = Localizing.Result(
            Localizing.ParentOf("tỉnh Lai Châu", "Tổ chức thực hiện."), answers: new LocalizationAnswers { Additions = [new Addition("Chỉ tiêu", "90% hộ dân.")] });

        Assert.Equal(("ADDITION_PLACE_UNKNOWN", "additions[0].under"), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].Path));
    }

    [Fact]
    public void A_paragraph_that_no_plan_has_is_refused_by_its_place()
    {
        var result = Localizing.Result(Localizing.ParentOf("tỉnh Lai Châu", "Mở đầu.", string.Concat(Enumerable.Repeat("các sở, ban, ngành tỉnh ", 2_000))));

        Assert.Equal(("PLAN_TOO_LARGE", "body[2].text"), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].Path));
    }

    [Fact]
    public void Many_changes_in_a_long_paragraph_take_no_time_to_speak_of()
    {
        var text = Localizing.Sentence(string.Concat(Enumerable.Repeat("Trên địa bàn tỉnh có các sở, ban, ngành tỉnh; ", 600)));

        Assert.DoesNotContain("tỉnh", text, StringComparison.Ordinal);
    }

    /// <summary>An answer and the change it makes are about the same words under the same rule: the answer stands.</summary>
    [Theory]
    [InlineData("Theo dõi trên cả nước thì Sở Nội vụ đã nêu ý kiến.", "local", "Theo dõi trên cả nước thì Phòng Văn hóa - Xã hội đã nêu ý kiến.")]
    [InlineData("Chỉ đạo Công an các xã, phường tuần tra.", "force", "Chỉ đạo lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở tuần tra.")]
    public void An_answer_is_carried_out(string text, string choice, string local)
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", text);
        var question = Assert.Single(Localizing.Plan(parent).Questions);

        Assert.Equal(local, Localizing.Lines(Localizing.Plan(parent, answers: Decide(question.Id, choice)).Document)[^1]);
    }

    [Fact]
    public void Own_words_for_a_word_that_is_left_replace_that_word_alone()
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", "Kết nối với Tổng công ty Điện lực tỉnh sử dụng điện.");
        var question = Assert.Single(Localizing.Plan(parent).Questions);
        var answers = LocalizationAnswers.None with { Decisions = LocalizationAnswers.None.Decisions.Add(question.Id, new Answer("", "khu vực")) };

        Assert.Equal("tỉnh", question.Words);
        Assert.Equal("Kết nối với Tổng công ty Điện lực khu vực sử dụng điện.", Localizing.Lines(Localizing.Plan(parent, answers: answers).Document)[^1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_sentence_with_words_of_the_wrong_level_can_be_left_out_by_any_of_its_questions(int question)
    {
        var parent = Localizing.ParentOf("tỉnh Lai Châu", "Việc trước.", "Trùng tu các di tích cấp tỉnh và nhiều công trình văn hóa, thể thao lớn khác của thành phố Điện Biên Phủ.", "Việc sau.");
        var questions = Localizing.Plan(parent).Questions;

        Assert.Equal(["tỉnh", "thành phố Điện Biên Phủ"], questions.Select(one => one.Words));
        Assert.Equal(["Việc trước.", "Việc sau."], Localizing.Lines(Localizing.Plan(parent, answers: Decide(questions[question].Id, "drop")).Document).TakeLast(2));
    }

    private static LocalizationAnswers Decide(string id, string choice, string text = "") =>
        new() { Decisions = ImmutableSortedDictionary<string, Answer>.Empty.Add(id, new Answer(choice, text)) };
}
