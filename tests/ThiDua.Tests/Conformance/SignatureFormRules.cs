using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

/// <summary>Forms of signing that a plan can have, each line on a paragraph of its own.</summary>
public sealed class SignatureFormRules
{
    [Theory, Samples("commune")]
    public void ND30_SIGN_F1_Chairman_for_the_committee(string sample) => RuleSet.Holds(F1, sample);

    [Theory, Samples("long", "province")]
    public void ND30_SIGN_F2_Vice_chairman_for_the_committee(string sample) => RuleSet.Holds(F2, sample);

    [Theory, Samples("signed-kt")]
    public void ND30_SIGN_F4_Vice_chairman_for_the_chairman(string sample) => RuleSet.Holds(F4, sample);

    [Theory, Samples("signed-tl")]
    public void ND30_SIGN_F5_Head_of_the_office_by_order(string sample) => RuleSet.Holds(F5, sample);

    [Theory, Samples("signed-tuq")]
    public void ND30_SIGN_F7_Head_of_a_division_delegated_by_the_chairman(string sample) => RuleSet.Holds(F7, sample);

    [Theory, Samples("signed-head", "superior")]
    public void ND30_SIGN_F8_Head_of_a_division(string sample) => RuleSet.Holds(F8, sample);

    [Theory, Samples("signed-deputy")]
    public void ND30_SIGN_F9_Deputy_of_a_division(string sample) => RuleSet.Holds(F9, sample);

    [Theory, Samples("signed-q")]
    public void ND30_SIGN_F10_Acting_head(string sample) => RuleSet.Holds(F10, sample);

    [Rule("ND30-SIGN-F1")]
    internal static void F1(PlanFile plan, Findings found) => Form(plan, found, "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH");

    [Rule("ND30-SIGN-F2")]
    internal static void F2(PlanFile plan, Findings found) => Form(plan, found, "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH");

    [Rule("ND30-SIGN-F4")]
    internal static void F4(PlanFile plan, Findings found) => Form(plan, found, "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH");

    [Rule("ND30-SIGN-F5")]
    internal static void F5(PlanFile plan, Findings found) => Form(plan, found, "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG");

    [Rule("ND30-SIGN-F7")]
    internal static void F7(PlanFile plan, Findings found) => Form(plan, found, "TUQ. CHỦ TỊCH / TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI");

    [Rule("ND30-SIGN-F8")]
    internal static void F8(PlanFile plan, Findings found) =>
        found.Expect(
            plan.PowerTexts is [var line] && line.StartsWith("TRƯỞNG PHÒNG", StringComparison.Ordinal),
            string.Join(" / ", plan.PowerTexts));

    [Rule("ND30-SIGN-F9")]
    internal static void F9(PlanFile plan, Findings found) => Form(plan, found, "KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG");

    [Rule("ND30-SIGN-F10")]
    internal static void F10(PlanFile plan, Findings found) => Form(plan, found, "Q. GIÁM ĐỐC");

    private static void Form(PlanFile plan, Findings found, string form) =>
        found.Same(form, string.Join(" / ", plan.PowerTexts), "lines of the signature");
}
