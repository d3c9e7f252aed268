using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Conformance.Pdf;

public sealed class NumberMeasures
{
    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_SO_1_Number_is_centred_under_the_issuing_body_level_with_the_date(string sample) => PdfRuleSet.Holds(Place, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_SO_2_Word_So_is_in_small_letters_of_13_pt_with_a_colon(string sample) => PdfRuleSet.Holds(Word, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("issued", "commune", "hcm")]
    public void ND30_SO_3_Number_below_10_has_a_leading_zero(string sample) => PdfRuleSet.Holds(LeadingZero, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_SO_4_Symbol_is_regular_of_13_pt(string sample) => PdfRuleSet.Holds(Style, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_SO_5_A_slash_stands_behind_the_number_and_hyphens_between_groups(string sample) => PdfRuleSet.Holds(Separators, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_SO_6_Symbol_of_a_plan_is_KH_and_the_issuing_body(string sample) => PdfRuleSet.Holds(Symbol, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("draft")]
    public void ND30_SO_13_Draft_leaves_a_gap_for_the_number(string sample) => PdfRuleSet.Holds(Gap, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_DATE_1_Place_and_date_are_centred_under_the_motto_level_with_the_number(string sample) => PdfRuleSet.Holds(DatePlace, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_DATE_2_They_are_in_italics_of_13_to_14_pt(string sample) => PdfRuleSet.Holds(DateStyle, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_DATE_3_They_are_written_out_with_a_comma_behind_the_place(string sample) => PdfRuleSet.Holds(DateShape, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("issued", "commune", "hcm")]
    public void ND30_DATE_4_Day_has_two_digits(string sample) => PdfRuleSet.Holds(Day, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_DATE_5_Only_January_and_February_have_a_leading_zero(string sample) => PdfRuleSet.Holds(Month, sample);

    [Rule("ND30-SO-1")]
    internal static void Place(MeasuredPlan plan, Findings found)
    {
        found.Centred(plan.Issuer[^1].Centre, plan.Number);
        found.Level(plan.PlaceDate, plan.Number);
    }

    [Rule("ND30-SO-2")]
    internal static void Word(MeasuredPlan plan, Findings found)
    {
        found.Same("Số:", plan.Number.Words[0].Text, "word before the number");
        found.Within(12.9, 13.1, plan.Number.Words[0].Size, "its size");
        found.Same(default, plan.Number.Words[0].Face, "its face");
    }

    [Rule("ND30-SO-3")]
    internal static void LeadingZero(MeasuredPlan plan, Findings found) =>
        found.Expect(Regex.IsMatch(plan.Number.Text, "^Số: (0[1-9]|[1-9][0-9]+)/"), plan.Number.Text);

    [Rule("ND30-SO-4")]
    internal static void Style(MeasuredPlan plan, Findings found)
    {
        found.Sized(13, 13, plan.Number);
        found.Face(false, false, plan.Number);
    }

    [Rule("ND30-SO-5")]
    internal static void Separators(MeasuredPlan plan, Findings found) =>
        found.Expect(Regex.IsMatch(plan.Number.Text, @"^Số: ?(\d{2,})?/[^\s/]+$"), plan.Number.Text);

    [Rule("ND30-SO-6")]
    internal static void Symbol(MeasuredPlan plan, Findings found) =>
        found.Expect(plan.Number.Text.EndsWith("/KH-UBND", StringComparison.Ordinal), plan.Number.Text);

    [Rule("ND30-SO-13")]
    internal static void Gap(MeasuredPlan plan, Findings found)
    {
        found.Same("Số: /KH-UBND", plan.Number.Text, "number of a draft");
        found.Within(12, 30, plan.Number.Words[1].X - plan.Number.Words[0].Right, "gap for the number");
    }

    [Rule("ND30-DATE-1")]
    internal static void DatePlace(MeasuredPlan plan, Findings found)
    {
        found.Centred(plan.NationalName.Centre, plan.PlaceDate);
        found.Level(plan.Number, plan.PlaceDate);
    }

    [Rule("ND30-DATE-2")]
    internal static void DateStyle(MeasuredPlan plan, Findings found)
    {
        found.Sized(13, 14, plan.PlaceDate);
        found.Face(false, true, plan.PlaceDate);
    }

    [Rule("ND30-DATE-3")]
    internal static void DateShape(MeasuredPlan plan, Findings found)
    {
        var day = plan.IsDraft ? "ngày" : @"ngày (0[1-9]|[12]\d|3[01])";
        found.Expect(Regex.IsMatch(plan.PlaceDate.Text, $@"^\p{{Lu}}[^,]*, {day} tháng (01|02|[3-9]|1[0-2]) năm 20\d\d$"), plan.PlaceDate.Text);
    }

    [Rule("ND30-DATE-4")]
    internal static void Day(MeasuredPlan plan, Findings found) =>
        found.Expect(Regex.IsMatch(plan.PlaceDate.Text, @" ngày (0[1-9]|[12]\d|3[01]) "), plan.PlaceDate.Text);

    [Rule("ND30-DATE-5")]
    internal static void Month(MeasuredPlan plan, Findings found) =>
        found.Expect(Regex.IsMatch(plan.PlaceDate.Text, " tháng (01|02|[3-9]|1[0-2]) "), plan.PlaceDate.Text);
}
