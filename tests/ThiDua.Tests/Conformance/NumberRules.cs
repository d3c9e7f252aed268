using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed partial class NumberRules
{
    [Theory, Samples]
    public void ND30_SO_1_Number_is_centred_under_the_issuing_body_level_with_the_date(string sample) => RuleSet.Holds(Place, sample);

    [Theory, Samples]
    public void ND30_SO_2_Word_So_is_in_small_letters_of_13_pt_with_a_colon(string sample) => RuleSet.Holds(Word, sample);

    [Theory, Samples("commune", "issued", "long", "superior", "hcm")]
    public void ND30_SO_3_Number_below_10_has_a_leading_zero(string sample) => RuleSet.Holds(LeadingZero, sample);

    [Theory, Samples]
    public void ND30_SO_4_Symbol_is_regular_of_13_pt(string sample) => RuleSet.Holds(SymbolStyle, sample);

    [Theory, Samples]
    public void ND30_SO_5_A_slash_stands_behind_the_number_and_hyphens_between_groups(string sample) => RuleSet.Holds(Separators, sample);

    [Theory, Samples]
    public void ND30_SO_6_Symbol_of_a_plan_is_KH_and_the_issuing_body(string sample) => RuleSet.Holds(Symbol, sample);

    [Theory, Samples]
    public void ND30_SO_9_Symbol_has_no_year(string sample) => RuleSet.Holds(NoYear, sample);

    [Theory, Samples("draft")]
    public void ND30_SO_13_Draft_leaves_a_gap_for_the_number(string sample) => RuleSet.Holds(Gap, sample);

    [Theory, Samples]
    public void ND30_TYPE_10_A_plan_is_headed_KE_HOACH_with_symbol_KH(string sample) => RuleSet.Holds(Kind, sample);

    [Theory, Samples]
    public void ND30_2L_6_Symbol_is_made_up_as_before_2025(string sample) => RuleSet.Holds(Composition, sample);

    [Rule("ND30-SO-1")]
    internal static void Place(PlanFile plan, Findings found)
    {
        foreach (var (number, date) in plan.Number.Zip(plan.PlaceDate))
        {
            found.Centred(number);
            found.Within(-20, 20, GridRules.Baseline(number) - GridRules.Baseline(date), "difference of baselines");
        }
    }

    [Rule("ND30-SO-2")]
    internal static void Word(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Number)
        {
            found.Expect(paragraph.Text.StartsWith("Số:", StringComparison.Ordinal), $"“{paragraph.Text}” does not begin with “Số:”");
            found.Type(paragraph, 26, 26, bold: false, italic: false);
        }
    }

    [Rule("ND30-SO-3")]
    internal static void LeadingZero(PlanFile plan, Findings found) =>
        found.Expect(NumberPattern().IsMatch(plan.NumberText), plan.NumberText);

    [Rule("ND30-SO-4")]
    internal static void SymbolStyle(PlanFile plan, Findings found)
    {
        foreach (var run in plan.Number.SelectMany(p => p.TextRuns))
        {
            found.Same(26, run.HalfPoints, "size of the symbol in half-points");
            found.Look(run, bold: false, italic: false);
            found.Expect(!run.Capitals, "capitals are only drawn, not typed");
        }

        found.Expect(SymbolPattern().IsMatch(plan.NumberText), plan.NumberText);
    }

    [Rule("ND30-SO-5")]
    internal static void Separators(PlanFile plan, Findings found) =>
        found.Expect(SeparatorPattern().IsMatch(plan.NumberText), plan.NumberText);

    [Rule("ND30-SO-6")]
    internal static void Symbol(PlanFile plan, Findings found) =>
        found.Expect(plan.NumberText.EndsWith("/KH-UBND", StringComparison.Ordinal), plan.NumberText);

    [Rule("ND30-SO-9")]
    internal static void NoYear(PlanFile plan, Findings found) =>
        found.Expect(plan.NumberText.Length > 0 && !Regex.IsMatch(plan.NumberText, "20[0-9][0-9]"), plan.NumberText);

    [Rule("ND30-SO-13")]
    internal static void Gap(PlanFile plan, Findings found) =>
        found.Expect(
            Regex.IsMatch(plan.NumberText, @"^Số:[ \u00A0]\u00A0{4,}/"), $"“{plan.NumberText}” leaves no gap that keeps its width");

    [Rule("ND30-TYPE-10")]
    internal static void Kind(PlanFile plan, Findings found)
    {
        found.Same("KẾ HOẠCH", plan.Kind.FirstOrDefault()?.Text, "heading");
        found.Expect(plan.NumberText.Contains("/KH-", StringComparison.Ordinal), plan.NumberText);
    }

    [Rule("ND30-2L-6")]
    internal static void Composition(PlanFile plan, Findings found) =>
        found.Expect(CompositionPattern().IsMatch(plan.NumberText), plan.NumberText);

    [GeneratedRegex(@"^Số: (0[1-9]|[1-9]\d+)/")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"/[\p{Lu}]+(-[\p{Lu}]+)+$")]
    private static partial Regex SymbolPattern();

    [GeneratedRegex(@"^Số:\s?(\d{2,}|[\s\u00A0]*)/[^\s/-]+(-[^\s/-]+)+$")]
    private static partial Regex SeparatorPattern();

    [GeneratedRegex(@"/(NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr)-\p{Lu}+$")]
    private static partial Regex CompositionPattern();
}
