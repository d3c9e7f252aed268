using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed partial class SignatureRules
{
    [Theory, Samples]
    public void ND30_SIGN_1_First_line_is_level_with_the_recipients(string sample) => RuleSet.Holds(Place, sample);

    [Theory, Samples]
    public void ND30_SIGN_2_Power_and_post_are_centred_bold_capitals_of_13_to_14_pt(string sample) => RuleSet.Holds(PowerStyle, sample);

    [Theory, Samples]
    public void ND30_SIGN_3_Name_is_centred_bold_small_letters_of_13_to_14_pt(string sample) => RuleSet.Holds(NameStyle, sample);

    [Theory, Samples("commune", "long", "signed-kt", "signed-tl", "signed-tl-kt", "signed-tuq", "signed-q", "signed-deputy")]
    public void ND30_SIGN_4_Prefix_is_letters_full_stop_and_a_space_that_does_not_break(string sample) => RuleSet.Holds(Prefix, sample);

    [Theory, Samples("commune", "long")]
    public void ND30_SIGN_5_TM_stands_before_the_body_and_the_post_on_the_next_line(string sample) => RuleSet.Holds(OnBehalf, sample);

    [Theory, Samples("long", "province", "signed-kt", "signed-deputy", "signed-tl-kt")]
    public void ND30_SIGN_6_KT_stands_before_the_head_and_the_deputy_on_the_next_line(string sample) => RuleSet.Holds(ForHead, sample);

    [Theory, Samples]
    public void ND30_SIGN_7_No_post_is_called_PHU_TRACH(string sample) => RuleSet.Holds(InCharge, sample);

    [Theory, Samples("signed-q")]
    public void ND30_SIGN_8_Q_stands_before_the_head_on_one_line(string sample) => RuleSet.Holds(Acting, sample);

    [Theory, Samples("signed-tl", "signed-tl-kt")]
    public void ND30_SIGN_9_TL_stands_before_the_head_and_the_unit_head_on_the_next_line(string sample) => RuleSet.Holds(ByOrder, sample);

    [Theory, Samples("signed-tl-kt")]
    public void ND30_SIGN_10_TL_with_KT_takes_three_lines(string sample) => RuleSet.Holds(ByOrderForHead, sample);

    [Theory, Samples("signed-tuq")]
    public void ND30_SIGN_11_TUQ_takes_two_lines_and_is_not_passed_on(string sample) => RuleSet.Holds(Delegated, sample);

    [Theory, Samples("signed-tuq")]
    public void ND30_SIGN_12_Paper_signed_TUQ_is_of_the_body_that_delegates(string sample) => RuleSet.Holds(DelegatedPaper, sample);

    [Theory, Samples("other-post")]
    public void ND30_SIGN_17_Another_post_stands_above_the_name(string sample) => RuleSet.Holds(OtherPost, sample);

    [Theory, Samples]
    public void ND30_SIGN_18_Name_has_no_title_before_it(string sample) => RuleSet.Holds(PlainName, sample);

    [Theory, Samples("commune", "long", "province")]
    public void ND30_SIGN_22_TM_names_the_committee_without_the_place(string sample) => RuleSet.Holds(Committee, sample);

    [Theory, Samples]
    public void ND30_SIGN_28_There_is_no_placeholder_for_signature_or_seal(string sample) => RuleSet.Holds(NoPlaceholder, sample);

    [Rule("ND30-SIGN-1")]
    internal static void Place(PlanFile plan, Findings found)
    {
        found.Same(1, plan.Foot!.Rows.Length, "rows of the foot");
        foreach (var (label, power) in plan.Recipients.Take(1).Zip(plan.Signature.Take(1)))
        {
            found.Within(-20, 20, GridRules.Baseline(label) - GridRules.Baseline(power), "difference of baselines");
        }
    }

    [Rule("ND30-SIGN-2")]
    internal static void PowerStyle(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Powers)
        {
            found.Type(paragraph, 26, 28, bold: true, italic: false);
            found.Capitals(paragraph);
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-SIGN-3")]
    internal static void NameStyle(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.SignerName)
        {
            found.Type(paragraph, 26, 28, bold: true, italic: false);
            found.SmallLetters(paragraph);
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-SIGN-4")]
    internal static void Prefix(PlanFile plan, Findings found)
    {
        foreach (var power in plan.Powers)
        {
            found.Expect(!power.Text.Contains('/', StringComparison.Ordinal), power.Text);
            found.Expect(!AnyPrefix().IsMatch(power.Text) || RightPrefix().IsMatch(power.Text), power.Text);
        }

        found.Expect(plan.Powers.Any(p => AnyPrefix().IsMatch(p.Text)), "there is no prefix");
    }

    [Rule("ND30-SIGN-5")]
    internal static void OnBehalf(PlanFile plan, Findings found)
    {
        found.Expect(Regex.IsMatch(plan.PowerTexts[0], "^TM. (ỦY BAN|HỘI ĐỒNG|THƯỜNG TRỰC|BAN) "), plan.PowerTexts[0]);
        found.Expect(
            plan.PowerTexts.Length > 1 && Regex.IsMatch(plan.PowerTexts[1], "^(KT. )?CHỦ TỊCH$"), string.Join(" / ", plan.PowerTexts));
    }

    [Rule("ND30-SIGN-6")]
    internal static void ForHead(PlanFile plan, Findings found)
    {
        for (var i = 0; i < plan.PowerTexts.Length; i++)
        {
            if (plan.PowerTexts[i].StartsWith("KT. ", StringComparison.Ordinal))
            {
                found.Same("PHÓ " + plan.PowerTexts[i][4..], plan.PowerTexts.ElementAtOrDefault(i + 1), "line below KT.");
            }
        }
    }

    [Rule("ND30-SIGN-7")]
    internal static void InCharge(PlanFile plan, Findings found)
    {
        foreach (var line in plan.PowerTexts)
        {
            found.Expect(!Regex.IsMatch(line, "PHỤ TRÁCH|ĐIỀU HÀNH"), line);
        }
    }

    [Rule("ND30-SIGN-8")]
    internal static void Acting(PlanFile plan, Findings found) =>
        found.Expect(plan.PowerTexts is [var line] && Regex.IsMatch(line, @"^Q\. \p{Lu}"), string.Join(" / ", plan.PowerTexts));

    [Rule("ND30-SIGN-9")]
    internal static void ByOrder(PlanFile plan, Findings found)
    {
        var head = plan.PowerTexts[0];
        found.Expect(head.StartsWith("TL. ", StringComparison.Ordinal), head);
        var next = plan.PowerTexts.ElementAtOrDefault(1) ?? "";
        found.Expect(next.Length > 0 && next != "PHÓ " + head[4..], $"{head} / {next}");
    }

    [Rule("ND30-SIGN-10")]
    internal static void ByOrderForHead(PlanFile plan, Findings found) => found.Expect(
        plan.PowerTexts is [var head, var unit, var deputy]
            && head.StartsWith("TL. ", StringComparison.Ordinal) && unit.StartsWith("KT. ", StringComparison.Ordinal)
                && deputy == "PHÓ " + unit[4..],
        string.Join(" / ", plan.PowerTexts));

    [Rule("ND30-SIGN-11")]
    internal static void Delegated(PlanFile plan, Findings found) => found.Expect(
        plan.PowerTexts is [var head, var post] && head.StartsWith("TUQ. ", StringComparison.Ordinal) && !Regex.IsMatch(post,
            @"^\p{Lu}{1,3}\. "),
        string.Join(" / ", plan.PowerTexts));

    [Rule("ND30-SIGN-12")]
    internal static void DelegatedPaper(PlanFile plan, Findings found) => found.Expect(
        plan.PowerTexts[0] == "TUQ. CHỦ TỊCH" && plan.IssuerName.StartsWith("ỦY BAN NHÂN DÂN ", StringComparison.Ordinal)
            && plan.NumberText.EndsWith("-UBND", StringComparison.Ordinal),
        $"{plan.PowerTexts[0]} on paper of {plan.IssuerName}, {plan.NumberText}");

    [Rule("ND30-SIGN-17")]
    internal static void OtherPost(PlanFile plan, Findings found)
    {
        List<ResolvedParagraph> below = [.. plan.BelowRoom];
        found.Same(2, below.Count, "lines below the room for the signature");
        foreach (var post in below.SkipLast(1))
        {
            found.Type(post, 26, 28, bold: true, italic: false);
            found.Capitals(post);
        }

        foreach (var name in below.TakeLast(1))
        {
            found.SmallLetters(name);
        }
    }

    [Rule("ND30-SIGN-18")]
    internal static void PlainName(PlanFile plan, Findings found)
    {
        foreach (var name in plan.SignerName)
        {
            found.Expect(!Titles().IsMatch(name.Text), name.Text);
        }
    }

    [Rule("ND30-SIGN-22")]
    internal static void Committee(PlanFile plan, Findings found) =>
        found.Expect(CommitteeLine().IsMatch(plan.PowerTexts[0]), plan.PowerTexts[0]);

    [Rule("ND30-SIGN-28")]
    internal static void NoPlaceholder(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Signature)
        {
            found.Expect(!Regex.IsMatch(paragraph.Text, @"\(|\[|\.\.\.|…|Chữ ký|Đã ký"), paragraph.Text);
        }
    }

    [GeneratedRegex(@"^(TM|KT|TL|TUQ|Q)\b")]
    private static partial Regex AnyPrefix();

    [GeneratedRegex(@"^(TM|KT|TL|TUQ|Q)\.\u00A0\p{Lu}")]
    private static partial Regex RightPrefix();

    [GeneratedRegex(@"^(GS|PGS|TS|ThS|BS|KS|CN|NGƯT|NSƯT|Ông|Bà)\b")]
    private static partial Regex Titles();

    [GeneratedRegex("^TM. ỦY BAN NHÂN DÂN( (TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU))?$")]
    private static partial Regex CommitteeLine();
}
