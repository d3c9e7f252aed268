using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed partial class BodyRules
{
    [Theory, Samples]
    public void ND30_BODY_1_Text_is_of_13_to_14_pt_the_same_throughout(string sample) => RuleSet.Holds(Size, sample);

    [Theory, Samples]
    public void ND30_BODY_2_Text_is_upright_small_letters(string sample) => RuleSet.Holds(Face, sample);

    [Theory, Samples]
    public void ND30_BODY_3_Text_is_justified(string sample) => RuleSet.Holds(Justified, sample);

    [Theory, Samples]
    public void ND30_BODY_4_First_lines_go_in_by_1_or_1_27_cm(string sample) => RuleSet.Holds(Indent, sample);

    [Theory, Samples]
    public void ND30_BODY_5_Paragraphs_stand_at_least_6_pt_apart(string sample) => RuleSet.Holds(Gap, sample);

    [Theory, Samples]
    public void ND30_BODY_6_Lines_are_single_to_one_and_a_half_spaced(string sample) => RuleSet.Holds(LineSpacing, sample);

    [Theory, Samples]
    public void ND30_BODY_7_The_mark_closes_the_text(string sample) => RuleSet.Holds(Closing, sample);

    [Theory, Samples("appendices", "hcm", "number-led", "draft", "issued")]
    public void ND30_BODY_9_Text_points_to_its_appendices(string sample) => RuleSet.Holds(Reference, sample);

    [Rule("ND30-BODY-1")]
    internal static void Size(PlanFile plan, Findings found)
    {
        foreach (var run in plan.Content.SelectMany(p => p.TextRuns))
        {
            found.Within(26, 28, run.HalfPoints, $"size of “{run.Text}”");
        }

        found.Same(1, plan.Content.SelectMany(p => p.TextRuns).Select(r => r.HalfPoints).Distinct().Count(), "number of sizes");
    }

    [Rule("ND30-BODY-2")]
    internal static void Face(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.RunningText.Where(p => !Heading().IsMatch(p.Text) && p.Text != "./."))
        {
            found.SmallLetters(paragraph);
            foreach (var run in paragraph.TextRuns)
            {
                found.Look(run, bold: false, italic: false);
            }
        }
    }

    [Rule("ND30-BODY-3")]
    internal static void Justified(PlanFile plan, Findings found) =>
        Each(plan, p => found.Same("both", p.Alignment, $"alignment of “{p.Text}”"));

    [Rule("ND30-BODY-4")]
    internal static void Indent(PlanFile plan, Findings found) => Each(plan, p => found.Expect(
        Math.Abs(p.FirstLine - 567) <= 6 || Math.Abs(p.FirstLine - 720) <= 6, $"first line of “{p.Text}” goes in by {p.FirstLine}"));

    [Rule("ND30-BODY-5")]
    internal static void Gap(PlanFile plan, Findings found)
    {
        ResolvedParagraph? before = null;
        foreach (var paragraph in plan.Body)
        {
            found.Within(120, 720, Math.Max(before?.After ?? 0, paragraph.Before), $"gap above “{paragraph.Text}”");
            before = paragraph;
        }
    }

    [Rule("ND30-BODY-6")]
    internal static void LineSpacing(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Content)
        {
            found.Same("auto", paragraph.LineRule, "rule of the line spacing");
            found.Within(240, 360, paragraph.Line, $"line spacing of “{paragraph.Text}”");
        }
    }

    [Rule("ND30-BODY-7")]
    internal static void Closing(PlanFile plan, Findings found)
    {
        var last = plan.Body.LastOrDefault()?.Text ?? "";
        found.Expect(
            last.EndsWith("./.", StringComparison.Ordinal) && !last.EndsWith("../.", StringComparison.Ordinal),
            $"the text ends with “{last}”");
        found.Same(1, plan.Body.Count(p => p.Text.Contains("./.", StringComparison.Ordinal)), "number of closing marks");
    }

    [Rule("ND30-BODY-9")]
    internal static void Reference(PlanFile plan, Findings found)
    {
        found.Expect(plan.Appendices.Length > 0, "there is no appendix");
        found.Expect(plan.Body.Any(p => p.Text.Contains("Phụ lục", StringComparison.Ordinal)), "the text does not point to the appendix");
    }

    [Fact]
    public void ND30_BODY_9_An_appendix_that_is_not_cited_is_remarked()
    {
        var data = SampleText.Plan(
            new[] { SampleText.Text(SampleText.Sentence) }, appendices: [SampleText.Appendix(null, SampleText.Text(SampleText.Sentence))]);
        var result = Tests.Support.Pipeline.Render("plan.emulation-campaign", "xã Bình Lư, tỉnh Lai Châu", data, "2026-05-20");
        Assert.Contains(result.Diagnostics, d => d.Code == "APPENDIX_NOT_CITED");
    }

    private static void Each(PlanFile plan, Action<ResolvedParagraph> look)
    {
        foreach (var paragraph in plan.RunningText)
        {
            look(paragraph);
        }
    }

    // Lines that rules on structure may set in bold.
    [GeneratedRegex(@"^(Điều \d+\.|[IVXLC]+\. |(\d+\.)+ )")]
    private static partial Regex Heading();
}
