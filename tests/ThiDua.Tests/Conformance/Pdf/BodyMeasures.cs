using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;
using static ThiDua.Tests.Conformance.Pdf.Support.PdfExpectations;

namespace ThiDua.Tests.Conformance.Pdf;

public sealed class BodyMeasures
{
    [RequiresToolTheory(Tool.Poppler), PdfSamples("commune", "hcm", "long-name", "appendices", "draft", "issued", "articles")]
    public void ND30_BODY_1_Text_is_of_13_to_14_pt_the_same_throughout(string sample) => PdfRuleSet.Holds(Size, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_BODY_2_Text_is_upright_small_letters(string sample) => PdfRuleSet.Holds(Face, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_BODY_3_Text_is_justified(string sample) => PdfRuleSet.Holds(Justified, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_BODY_4_First_lines_go_in_by_1_or_1_27_cm(string sample) => PdfRuleSet.Holds(FirstLines, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("commune", "long", "hcm", "long-name", "appendices", "draft", "issued", "wide-table")]
    public void ND30_BODY_5_Paragraphs_stand_at_least_6_pt_apart(string sample) => PdfRuleSet.Holds(Gaps, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_BODY_6_Lines_are_single_to_one_and_a_half_spaced(string sample) => PdfRuleSet.Holds(Spacing, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("commune", "long", "hcm", "draft", "issued", "articles", "superior", "parts")]
    public void ND30_BODY_7_The_mark_closes_the_text(string sample) => PdfRuleSet.Holds(EndMark, sample);

    [Rule("ND30-BODY-1")]
    internal static void Size(MeasuredPlan plan, Findings found)
    {
        foreach (var line in plan.Body)
        {
            found.Sized(13, 14, line);
            found.Within(plan.BodySize - PdfExpectations.Size, plan.BodySize + PdfExpectations.Size, line.Size, $"size of “{line.Text}”");
        }
    }

    [Rule("ND30-BODY-2")]
    internal static void Face(MeasuredPlan plan, Findings found)
    {
        foreach (var line in plan.Text)
        {
            found.Face(false, false, line);
            found.SmallLetters(line);
        }
    }

    [Rule("ND30-BODY-3")]
    internal static void Justified(MeasuredPlan plan, Findings found)
    {
        foreach (var (line, _) in Pairs(plan).Where(p => IsContinuation(p.Below)))
        {
            found.Within(-Length, Length, MeasuredPlan.Right(plan.Pages[line.Page - 1]) - line.Right, $"distance of “{line.Text}” from the margin");
        }
    }

    [Rule("ND30-BODY-4")]
    internal static void FirstLines(MeasuredPlan plan, Findings found)
    {
        var first = plan.Text.Where(l => !IsContinuation(l)).ToList();
        found.Expect(first.Count > 0 && first.Count < plan.Text.Count, "there are no first lines, or no others");
        foreach (var line in first)
        {
            var indent = line.X - MeasuredPlan.Left;
            found.Expect(Math.Abs(indent - Mm(10)) < 0.7 || Math.Abs(indent - Mm(12.7)) < 0.7, $"“{line.Text}” goes in by {indent:0.##} pt");
        }
    }

    [Rule("ND30-BODY-5")]
    internal static void Gaps(MeasuredPlan plan, Findings found)
    {
        foreach (var (above, below) in Pairs(plan).Where(p => !IsContinuation(p.Below)))
        {
            var single = 1.149 * below.Size;
            found.Within(single + 5.5, single + 30, below.Baseline - above.Baseline, $"step to “{below.Text}”");
        }
    }

    [Rule("ND30-BODY-6")]
    internal static void Spacing(MeasuredPlan plan, Findings found)
    {
        foreach (var (above, below) in Pairs(plan).Where(p => IsContinuation(p.Below)))
        {
            found.Within(1.10, 1.74, (below.Baseline - above.Baseline) / below.Size, $"line spacing of “{below.Text}”");
        }
    }

    [Rule("ND30-BODY-7")]
    internal static void EndMark(MeasuredPlan plan, Findings found)
    {
        found.Expect(plan.Body[^1].Text.EndsWith("./.", StringComparison.Ordinal), $"the text ends with “{plan.Body[^1].Text}”");
        found.Same(1, plan.Body.Count(l => l.Text.Contains("./.", StringComparison.Ordinal)), "marks");
    }

    /// <summary>Lines of text below each other on a page, nothing between them.</summary>
    private static IEnumerable<(PdfLine Above, PdfLine Below)> Pairs(MeasuredPlan plan)
    {
        var text = plan.Text.ToHashSet();
        return plan.Body.Zip(plan.Body.Skip(1)).Where(p => p.First.Page == p.Second.Page && text.Contains(p.First) && text.Contains(p.Second))
            .Where(p => !plan.Pages[p.First.Page - 1].Strokes.Any(s => s.Y1 > p.First.Baseline && s.Y1 < p.Second.Baseline));
    }

    private static bool IsContinuation(PdfLine line) => Math.Abs(line.X - MeasuredPlan.Left) < Mm(3);
}
