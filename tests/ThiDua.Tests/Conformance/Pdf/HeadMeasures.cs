using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Conformance.Pdf;

public sealed class HeadMeasures
{
    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_QH_1_National_name_reads_as_the_decree_has_it(string sample) => PdfRuleSet.Holds(Name, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_QH_2_National_name_is_bold_capitals_of_12_to_13_pt(string sample) => PdfRuleSet.Holds(NameStyle, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_QH_3_Motto_reads_as_the_decree_has_it(string sample) => PdfRuleSet.Holds(Motto, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_QH_4_Motto_is_bold_of_13_to_14_pt_centred_under_the_national_name(string sample) => PdfRuleSet.Holds(MottoStyle, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_QH_5_A_solid_line_as_long_as_the_motto_stands_below_it(string sample) => PdfRuleSet.Holds(MottoLine, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_QH_6_The_two_lines_are_single_spaced(string sample) => PdfRuleSet.Holds(Spacing, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_ORG_2_Issuing_body_is_bold_capitals_of_12_to_13_pt(string sample) => PdfRuleSet.Holds(Issuer, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("superior")]
    public void ND30_ORG_3_Superior_body_is_regular_capitals_of_12_to_13_pt(string sample) => PdfRuleSet.Holds(Superior, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_ORG_6_A_solid_line_of_a_third_to_half_the_name_stands_below_it(string sample) => PdfRuleSet.Holds(IssuerLine, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_ORG_7_Names_are_single_spaced(string sample) => PdfRuleSet.Holds(IssuerSpacing, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("superior")]
    public void A_superior_body_is_centred_and_single_spaced_above_the_issuing_body(string sample)
    {
        PdfRuleSet.Holds(Issuer, sample);
        PdfRuleSet.Holds(IssuerSpacing, sample);
        PdfRuleSet.Holds(IssuerLine, sample);
    }

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_ORG_9_First_line_is_level_with_the_national_name(string sample) => PdfRuleSet.Holds(Level, sample);

    [Rule("ND30-QH-1")]
    internal static void Name(MeasuredPlan plan, Findings found) =>
        found.Same("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", plan.NationalName.Text, "national name");

    [Rule("ND30-QH-2")]
    internal static void NameStyle(MeasuredPlan plan, Findings found)
    {
        found.Sized(12, 13, plan.NationalName);
        found.Face(true, false, plan.NationalName);
    }

    [Rule("ND30-QH-3")]
    internal static void Motto(MeasuredPlan plan, Findings found) => found.Same("Độc lập - Tự do - Hạnh phúc", plan.Motto.Text, "motto");

    [Rule("ND30-QH-4")]
    internal static void MottoStyle(MeasuredPlan plan, Findings found)
    {
        found.Sized(13, 14, plan.Motto);
        found.Face(true, false, plan.Motto);
        found.Centred(plan.NationalName.Centre, plan.Motto);
    }

    [Rule("ND30-QH-5")]
    internal static void MottoLine(MeasuredPlan plan, Findings found) => found.Ruled(plan.Pages[0], plan.Motto, 1, 1);

    [Rule("ND30-QH-6")]
    internal static void Spacing(MeasuredPlan plan, Findings found) => found.Single([plan.NationalName, plan.Motto]);

    [Rule("ND30-ORG-2")]
    internal static void Issuer(MeasuredPlan plan, Findings found)
    {
        foreach (var line in plan.Issuer.SkipWhile(l => l.IsRegular))
        {
            found.Sized(12, 13, line);
            found.Face(true, false, line);
            found.Capitals(line);
            found.Centred(plan.Issuer[0].Centre, line);
        }
    }

    [Rule("ND30-ORG-3")]
    internal static void Superior(MeasuredPlan plan, Findings found)
    {
        found.Sized(12, 13, plan.Issuer[0]);
        found.Face(false, false, plan.Issuer[0]);
        found.Capitals(plan.Issuer[0]);
    }

    [Rule("ND30-ORG-6")]
    internal static void IssuerLine(MeasuredPlan plan, Findings found) => found.Ruled(plan.Pages[0], plan.Issuer[^1], 1 / 3.0, 0.5);

    [Rule("ND30-ORG-7")]
    internal static void IssuerSpacing(MeasuredPlan plan, Findings found) => found.Single(plan.Issuer);

    [Rule("ND30-ORG-9")]
    internal static void Level(MeasuredPlan plan, Findings found) => found.Level(plan.NationalName, plan.Issuer[0]);
}
