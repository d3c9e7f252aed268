using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Conformance.Pdf;

public sealed class TitleMeasures
{
    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_TITLE_1_Kind_is_centred_bold_capitals_of_13_to_14_pt(string sample) => PdfRuleSet.Holds(Kind, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_TITLE_2_Subject_is_centred_bold_small_letters_straight_below(string sample) => PdfRuleSet.Holds(Subject, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_TITLE_3_A_solid_line_of_a_third_to_half_the_subject_stands_below_it(string sample) => PdfRuleSet.Holds(Line, sample);

    [Rule("ND30-TITLE-1")]
    internal static void Kind(MeasuredPlan plan, Findings found)
    {
        found.Sized(13, 14, plan.Kind);
        found.Face(true, false, plan.Kind);
        found.Capitals(plan.Kind);
        found.Centred(plan.Middle, plan.Kind);
    }

    [Rule("ND30-TITLE-2")]
    internal static void Subject(MeasuredPlan plan, Findings found)
    {
        found.Single([plan.Kind, .. plan.Subject]);
        foreach (var line in plan.Subject)
        {
            found.Sized(13, 14, line);
            found.Face(true, false, line);
            found.SmallLetters(line);
            found.Centred(plan.Middle, line);
        }
    }

    [Rule("ND30-TITLE-3")]
    internal static void Line(MeasuredPlan plan, Findings found) => found.Ruled(plan.Pages[0], plan.Subject[^1], 1 / 3.0, 0.5);
}
