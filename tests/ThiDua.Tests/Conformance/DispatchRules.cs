using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

/// <summary>Công văn: no title, its subject below the number.</summary>
public sealed partial class DispatchRules
{
    [Theory, Samples("dispatch", "dispatch-one")]
    public void ND30_SO_7_Symbol_is_the_issuing_body_and_the_drafting_unit(string sample) => RuleSet.Holds(Symbol, sample);

    [Theory, Samples("dispatch", "dispatch-one")]
    public void ND30_GRID_5b_Subject_stands_under_the_number(string sample) => RuleSet.Holds(Place, sample);

    [Theory, Samples("dispatch", "dispatch-one")]
    public void ND30_TITLE_4_Subject_is_regular_of_12_to_13_pt_6_pt_below_the_number(string sample) => RuleSet.Holds(Subject, sample);

    [Theory, Samples("dispatch", "dispatch-one")]
    public void ND30_TITLE_5_No_line_stands_below_it(string sample) => RuleSet.Holds(NoLine, sample);

    [Theory, Samples("dispatch", "dispatch-one")]
    public void ND30_TYPE_18_A_dispatch_has_no_heading_and_no_symbol_of_its_kind(string sample) => RuleSet.Holds(Kind, sample);

    [Theory, Samples("dispatch", "dispatch-one")]
    public void ND30_TPL_1_5_Blocks_stand_as_in_form_1_5(string sample) => RuleSet.Holds(Form, sample);

    [Rule("ND30-SO-7")]
    internal static void Symbol(PlanFile plan, Findings found) => found.Expect(SymbolPattern().IsMatch(plan.NumberText), plan.NumberText);

    [Rule("ND30-GRID-5b")]
    internal static void Place(PlanFile plan, Findings found)
    {
        found.Same(1, plan.SubjectUnderNumber.Count(), "paragraphs below the number");
        foreach (var paragraph in plan.SubjectUnderNumber)
        {
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-TITLE-4")]
    internal static void Subject(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.SubjectUnderNumber)
        {
            found.Expect(Regex.IsMatch(paragraph.Text, @"^V/v \p{Ll}"), paragraph.Text);
            found.Type(paragraph, 24, 26, bold: false, italic: false);
            found.Centred(paragraph);
            found.Same(120, paragraph.Before, "room above it in twips");
        }
    }

    [Rule("ND30-TITLE-5")]
    internal static void NoLine(PlanFile plan, Findings found) =>
        found.Expect(plan.Head!.Rows[1].SelectMany(c => c.Paragraphs).All(p => p.TopBorder is null && !p.HasBorderBesidesTop), "there is a line");

    [Rule("ND30-TYPE-18")]
    internal static void Kind(PlanFile plan, Findings found)
    {
        found.Expect(!plan.Kind.Any() && !plan.File.Paragraphs.Any(p => p.Text == "CÔNG VĂN"), "there is a heading");
        found.Expect(!TypeSymbol().IsMatch(plan.NumberText), plan.NumberText);
    }

    [Rule("ND30-TPL-1.5")]
    internal static void Form(PlanFile plan, Findings found)
    {
        found.Expect(plan.SubjectUnderNumber.Any() && plan.Addressees.Any(), "subject and addressees");
        found.Expect(plan.Body.LastOrDefault()?.Text.EndsWith("./.", StringComparison.Ordinal) ?? false, "the content is not closed");
        found.Expect(plan.Foot is { Rows: [[_, _]] }, "the foot does not follow");
    }

    [GeneratedRegex(@"^Số: (\d{2,}|[\s\u00A0]+)/UBND-\p{Lu}+$")]
    private static partial Regex SymbolPattern();

    [GeneratedRegex("/(NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CV|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB)-")]
    private static partial Regex TypeSymbol();
}
