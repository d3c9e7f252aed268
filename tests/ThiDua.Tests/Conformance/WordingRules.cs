using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

/// <summary>Words the product writes itself: names of bodies and units, dates, in the line below an appendix's title.</summary>
public sealed class WordingRules
{
    [Theory, Samples("appendices", "draft", "issued")]
    public void ND30_CAP_7_Kind_of_a_unit_is_small_and_its_name_capital(string sample) => RuleSet.Holds(UnitName, sample);

    [Theory, Samples("number-led")]
    public void ND30_CAP_8_Kind_of_a_unit_named_by_a_number_is_capital(string sample) => RuleSet.Holds(NumberLedUnit, sample);

    [Theory, Samples("hcm")]
    public void ND30_CAP_9_Thanh_pho_Ho_Chi_Minh_is_always_capital(string sample) => RuleSet.Holds(HoChiMinh, sample);

    [Theory, Samples("appendices", "hcm", "number-led", "draft", "issued")]
    public void ND30_CAP_14_A_body_begins_with_a_capital(string sample) => RuleSet.Holds(BodyName, sample);

    [Theory, Samples("appendices", "hcm", "number-led", "draft", "issued")]
    public void ND30_CAP_19_nhan_dan_is_small_within_a_name(string sample) => RuleSet.Holds(PeoplesCommittee, sample);

    [Theory, Samples("appendices", "hcm", "number-led", "issued")]
    public void ND30_TXT_5_A_date_in_text_is_written_out(string sample) => RuleSet.Holds(DateInText, sample);

    [Theory, Samples("appendices", "hcm", "number-led", "draft", "issued")]
    public void ND30_TXT_9_The_word_so_stands_before_a_number(string sample) => RuleSet.Holds(WordBeforeNumber, sample);

    [Rule("ND30-CAP-7")]
    internal static void UnitName(PlanFile plan, Findings found) =>
        Bodies(plan, found, @" (xã|phường|đặc khu|tỉnh|thành phố) (\p{Lu}\S* ?)+$");

    [Rule("ND30-CAP-8")]
    internal static void NumberLedUnit(PlanFile plan, Findings found) => Bodies(plan, found, @" Phường \d");

    [Rule("ND30-CAP-9")]
    internal static void HoChiMinh(PlanFile plan, Findings found) => Bodies(plan, found, " Thành phố Hồ Chí Minh$");

    [Rule("ND30-CAP-14")]
    internal static void BodyName(PlanFile plan, Findings found) => Bodies(plan, found, "^Ủy ban ");

    [Rule("ND30-CAP-19")]
    internal static void PeoplesCommittee(PlanFile plan, Findings found) => Bodies(plan, found, "^Ủy ban nhân dân ");

    [Rule("ND30-TXT-5")]
    internal static void DateInText(PlanFile plan, Findings found)
    {
        foreach (var appendix in plan.Appendices)
        {
            var (before, _) = AppendixRules.Halves(appendix.Reference);
            found.Expect(Regex.IsMatch(before, @" ngày (0[1-9]|[12]\d|3[01]) tháng (01|02|[3-9]|1[0-2]) năm 20\d\d$"), before);
        }
    }

    [Rule("ND30-TXT-9")]
    internal static void WordBeforeNumber(PlanFile plan, Findings found)
    {
        foreach (var appendix in plan.Appendices)
        {
            found.Expect(Regex.IsMatch(appendix.Reference?.Text ?? "", @"Kế hoạch số [\d\u00A0]+/"), $"“{appendix.Reference?.Text}”");
        }
    }

    private static void Bodies(PlanFile plan, Findings found, string pattern)
    {
        foreach (var appendix in plan.Appendices)
        {
            var (_, body) = AppendixRules.Halves(appendix.Reference);
            found.Expect(Regex.IsMatch(body, pattern), $"“{body}”");
        }
    }
}
