using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

/// <summary>Minutes, telegram, invitation, introduction and other kinds with a form of their own.</summary>
public sealed class FormRules
{
    [Theory, Samples("minutes")]
    public void ND30_DATE_17_Minutes_have_no_place_and_date(string sample) => RuleSet.Holds(NoDate, sample);

    [Theory, Samples("minutes")]
    public void ND30_SIGN_27_Secretary_signs_left_and_chair_right(string sample) => RuleSet.Holds(TwoSigners, sample);

    [Theory, Samples("minutes")]
    public void ND30_NN_15_Recipients_of_minutes_stand_below_the_signatures(string sample) => RuleSet.Holds(Below, sample);

    [Theory, Samples("introduction")]
    public void ND30_NN_14_An_introduction_goes_to_whom_it_names(string sample) => RuleSet.Holds(ShortList, sample);

    [Theory, Samples("notice")]
    public void ND30_TYPE_07_A_notice_is_headed_THONG_BAO_with_symbol_TB(string sample) => RuleSet.Holds(Notice, sample);

    [Theory, Samples("guidance")]
    public void ND30_TYPE_08_A_guidance_is_headed_HUONG_DAN_with_symbol_HD(string sample) => RuleSet.Holds(Guidance, sample);

    [Theory, Samples("report", "achievements-unit", "achievements-person")]
    public void ND30_TYPE_14_A_report_is_headed_BAO_CAO_with_symbol_BC(string sample) => RuleSet.Holds(Report, sample);

    [Theory, Samples("minutes")]
    public void ND30_TYPE_15_Minutes_are_headed_BIEN_BAN_with_symbol_BB(string sample) => RuleSet.Holds(Minutes, sample);

    [Theory, Samples("submission")]
    public void ND30_TYPE_16_A_submission_is_headed_TO_TRINH_with_symbol_TTr(string sample) => RuleSet.Holds(Submission, sample);

    [Theory, Samples("telegram")]
    public void ND30_TYPE_19_A_telegram_is_headed_CONG_DIEN_with_symbol_CD(string sample) => RuleSet.Holds(Telegram, sample);

    [Theory, Samples("invitation")]
    public void ND30_TYPE_23_An_invitation_is_headed_GIAY_MOI_with_symbol_GM(string sample) => RuleSet.Holds(Invitation, sample);

    [Theory, Samples("introduction")]
    public void ND30_TYPE_24_An_introduction_is_headed_GIAY_GIOI_THIEU_with_symbol_GGT(string sample) => RuleSet.Holds(Introduction, sample);

    [Theory, Samples("telegram")]
    public void ND30_TPL_1_6_Blocks_stand_as_in_form_1_6(string sample) => RuleSet.Holds(TelegramForm, sample);

    [Theory, Samples("invitation")]
    public void ND30_TPL_1_7_Blocks_stand_as_in_form_1_7(string sample) => RuleSet.Holds(InvitationForm, sample);

    [Theory, Samples("introduction")]
    public void ND30_TPL_1_8_Blocks_stand_as_in_form_1_8(string sample) => RuleSet.Holds(IntroductionForm, sample);

    [Theory, Samples("minutes")]
    public void ND30_TPL_1_9_Blocks_stand_as_in_form_1_9(string sample) => RuleSet.Holds(MinutesForm, sample);

    [Rule("ND30-DATE-17")]
    internal static void NoDate(PlanFile plan, Findings found)
    {
        found.Same("", plan.PlaceDateText, "place and date");
        found.Expect(plan.Number.Any(), "there is no number");
    }

    [Rule("ND30-SIGN-27")]
    internal static void TwoSigners(PlanFile plan, Findings found)
    {
        List<DocxCell> cells = [.. plan.SignatureCells];
        found.Same(2, cells.Count, "signatures");
        found.Same("THƯ KÝ", cells[0].Text.Split('\n')[0], "left");
        found.Same("CHỦ TỌA", cells[^1].Text.Split('\n')[0], "right");
        found.Within(-20, 20, cells[0].Width - cells[^1].Width, "difference of the columns");
        found.Expect(plan.Foot!.Rows[0].Length == 2, "they do not stand side by side");
        var heights = cells.Select(c => c.Lines.SkipLast(1).Sum(Height) + c.Lines.Last().Before).ToList();
        found.Within(-20, 20, heights[0] - heights[^1], "difference of the names' lines");
    }

    [Rule("ND30-NN-15")]
    internal static void Below(PlanFile plan, Findings found)
    {
        var rows = plan.Foot!.Rows;
        var row = rows.ToList().FindIndex(r => r.Any(c => c.Text.StartsWith("Nơi nhận:", StringComparison.Ordinal)));
        found.Same(rows.Length - 1, row, "row of the recipients");
        found.Expect(row > 0, "they stand beside the signatures");
        found.Same("- Lưu: VT, Hồ sơ.", plan.Recipients.LastOrDefault()?.Text, "last line");
    }

    [Rule("ND30-NN-14")]
    internal static void ShortList(PlanFile plan, Findings found) =>
        found.Same("- Như trên;- Lưu: VT.", string.Concat(plan.Recipients.Skip(1).Select(p => p.Text)), "recipients");

    [Rule("ND30-TYPE-07")]
    internal static void Notice(PlanFile plan, Findings found) => found.Kind(plan, "THÔNG BÁO", "TB");

    [Rule("ND30-TYPE-08")]
    internal static void Guidance(PlanFile plan, Findings found) => found.Kind(plan, "HƯỚNG DẪN", "HD");

    [Rule("ND30-TYPE-14")]
    internal static void Report(PlanFile plan, Findings found) => found.Kind(plan, "BÁO CÁO", "BC");

    [Rule("ND30-TYPE-15")]
    internal static void Minutes(PlanFile plan, Findings found) => found.Kind(plan, "BIÊN BẢN", "BB");

    [Rule("ND30-TYPE-16")]
    internal static void Submission(PlanFile plan, Findings found) => found.Kind(plan, "TỜ TRÌNH", "TTr");

    [Rule("ND30-TYPE-19")]
    internal static void Telegram(PlanFile plan, Findings found) => found.Kind(plan, "CÔNG ĐIỆN", "CĐ");

    [Rule("ND30-TYPE-23")]
    internal static void Invitation(PlanFile plan, Findings found) => found.Kind(plan, "GIẤY MỜI", "GM");

    [Rule("ND30-TYPE-24")]
    internal static void Introduction(PlanFile plan, Findings found) => found.Kind(plan, "GIẤY GIỚI THIỆU", "GGT");

    [Rule("ND30-TPL-1.6")]
    internal static void TelegramForm(PlanFile plan, Findings found)
    {
        Titled(plan, found);
        found.Expect(plan.Addressees.FirstOrDefault()?.Text.EndsWith(" điện:", StringComparison.Ordinal) ?? false, "who sends it");
        found.Expect(plan.Addressees.Skip(1).Any(), "whom it is sent to");
    }

    [Rule("ND30-TPL-1.7")]
    internal static void InvitationForm(PlanFile plan, Findings found)
    {
        Titled(plan, found);
        Begin(found, plan, " trân trọng kính mời:", "Tới dự ", "Chủ trì:", "Thời gian:", "Địa điểm:");
    }

    [Rule("ND30-TPL-1.8")]
    internal static void IntroductionForm(PlanFile plan, Findings found)
    {
        found.Expect(plan.Kind.Any() && !plan.Subject.Any() && plan.TitleRule.Any(), "kind and line, without a subject");
        Begin(found, plan, " trân trọng giới thiệu:", "Ông (bà)", "Chức vụ", "Được cử đến", "Về việc", "Đề nghị", "Giấy này có giá trị");
    }

    [Rule("ND30-TPL-1.9")]
    internal static void MinutesForm(PlanFile plan, Findings found)
    {
        Titled(plan, found);
        Begin(found, plan, "Thời gian bắt đầu:", "Địa điểm:");
        found.Expect(plan.Body.Last().Text.EndsWith("./.", StringComparison.Ordinal), "the content is not closed");
        found.Expect(plan.SignatureCells.Count() == 2 && plan.Recipients.Any(), "signatures and recipients");
    }

    private static void Titled(PlanFile plan, Findings found) =>
        found.Expect(plan.Kind.Any() && plan.Subject.Any() && plan.TitleRule.Any(), "kind, subject and line");

    /// <summary>The content's first paragraphs begin with words, or hold them when these begin with a space.</summary>
    private static void Begin(Findings found, PlanFile plan, params string[] words)
    {
        foreach (var (word, text) in words.Zip(plan.Body.Select(p => p.Text).Concat(Enumerable.Repeat("", words.Length))))
        {
            found.Expect(word[0] == ' ' ? text.Contains(word, StringComparison.Ordinal) : text.StartsWith(word, StringComparison.Ordinal), $"“{word}” is “{text}”");
        }
    }

    private static double Height(ResolvedParagraph paragraph) => paragraph.Before + (paragraph.Size * 10 * 1.15);
}
