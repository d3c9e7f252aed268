using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;
using static ThiDua.Tests.Conformance.Pdf.Support.PdfExpectations;

namespace ThiDua.Tests.Conformance.Pdf;

public sealed class GridMeasures
{
    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_GRID_1_National_name_stands_first_on_the_right(string sample) => PdfRuleSet.Holds(NationalName, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_GRID_2_Issuing_body_stands_on_the_left_beside_it(string sample) => PdfRuleSet.Holds(Issuer, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_GRID_3_Number_stands_under_the_issuing_body(string sample) => PdfRuleSet.Holds(Number, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_GRID_4_Place_and_date_stand_under_the_national_name_level_with_the_number(string sample) => PdfRuleSet.Holds(Date, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_GRID_5a_Title_is_centred_on_the_page(string sample) => PdfRuleSet.Holds(Title, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_GRID_6_Content_takes_the_full_width(string sample) => PdfRuleSet.Holds(Content, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_GRID_7a_Power_and_post_stand_on_the_right(string sample) => PdfRuleSet.Holds(Power, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_GRID_7b_Name_stands_under_them_with_the_same_centre(string sample) => PdfRuleSet.Holds(Signer, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_GRID_7c_There_is_room_for_the_signature_between_them(string sample) => PdfRuleSet.Holds(Room, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_GRID_9b_Recipients_stand_at_the_left_margin(string sample) => PdfRuleSet.Holds(Recipients, sample);

    [Rule("ND30-GRID-1")]
    internal static void NationalName(MeasuredPlan plan, Findings found)
    {
        found.Expect(plan.NationalName.Centre > plan.Middle, "it stands in the left half");
        found.Within(0, plan.Pages[0].Lines.Min(l => l.Baseline) + SameBaseline, plan.NationalName.Baseline, "baseline");
        found.Within(0, MeasuredPlan.Right(plan.Pages[0]) + Length, plan.NationalName.Right, "right edge");
    }

    [Rule("ND30-GRID-2")]
    internal static void Issuer(MeasuredPlan plan, Findings found)
    {
        foreach (var line in plan.Issuer)
        {
            found.Within(MeasuredPlan.Left - Length, plan.Middle, line.X, $"left edge of “{line.Text}”");
            found.Within(0, plan.Middle, line.Right, $"right edge of “{line.Text}”");
        }

        found.Level(plan.NationalName, plan.Issuer[0]);
    }

    [Rule("ND30-GRID-3")]
    internal static void Number(MeasuredPlan plan, Findings found)
    {
        found.Expect(plan.Number.Top > plan.Issuer[^1].Bottom, "it does not stand below");
        found.Centred(plan.Issuer[^1].Centre, plan.Number);
    }

    [Rule("ND30-GRID-4")]
    internal static void Date(MeasuredPlan plan, Findings found)
    {
        found.Expect(plan.PlaceDate.Top > plan.Motto.Bottom, "it does not stand below");
        found.Expect(plan.PlaceDate.X > plan.Number.Right, "it does not stand on the right");
        found.Level(plan.Number, plan.PlaceDate);
    }

    [Rule("ND30-GRID-5a")]
    internal static void Title(MeasuredPlan plan, Findings found)
    {
        found.Expect(plan.Kind.Top > plan.PlaceDate.Bottom, "it does not stand below the head");
        foreach (var line in (PdfLine[])[plan.Kind, .. plan.Subject])
        {
            found.Centred(plan.Middle, line);
        }
    }

    [Rule("ND30-GRID-6")]
    internal static void Content(MeasuredPlan plan, Findings found)
    {
        var text = plan.Text;
        found.Within(MeasuredPlan.Left - Length, MeasuredPlan.Left + Length, text.Min(l => l.X), "left edge");
        var right = MeasuredPlan.Right(plan.Pages[0]);
        found.Within(right - Length, right + Length, text.Max(l => l.Right), "right edge");
        found.Expect(text[0].Top > plan.Subject[^1].Bottom, "it does not stand below the title");
    }

    [Rule("ND30-GRID-7a")]
    internal static void Power(MeasuredPlan plan, Findings found)
    {
        foreach (var line in plan.Power)
        {
            found.Within(50, 99, Share(plan, line.Centre), $"centre of “{line.Text}” in the text's width");
            found.Within(plan.Recipients.Max(l => l.Right), MeasuredPlan.Right(plan.Pages[0]) + Length, line.X, $"left edge of “{line.Text}”");
        }
    }

    [Rule("ND30-GRID-7b")]
    internal static void Signer(MeasuredPlan plan, Findings found)
    {
        found.Within(53, 96, Share(plan, plan.Signer.Centre), "centre in the text's width");
        found.Centred(plan.Power[^1].Centre, plan.Signer);
    }

    [Rule("ND30-GRID-7c")]
    internal static void Room(MeasuredPlan plan, Findings found) =>
        found.Within(Mm(18), Mm(36), plan.Signer.Top - plan.Power[^1].Bottom, "room");

    [Rule("ND30-GRID-9b")]
    internal static void Recipients(MeasuredPlan plan, Findings found)
    {
        foreach (var line in (PdfLine[])[plan.RecipientsLabel, .. plan.Recipients.Where(l => l.Text.StartsWith('-'))])
        {
            found.Within(MeasuredPlan.Left - Length, MeasuredPlan.Left + Length, line.X, $"left edge of “{line.Text}”");
        }
    }

    private static double Share(MeasuredPlan plan, double x) =>
        100 * (x - MeasuredPlan.Left) / (MeasuredPlan.Right(plan.Pages[0]) - MeasuredPlan.Left);
}
