using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed class RecipientRules
{
    [Theory, Samples]
    public void ND30_NN_1_Label_is_bold_italic_of_12_pt_at_the_margin(string sample) => RuleSet.Holds(Label, sample);

    [Theory, Samples]
    public void ND30_NN_2_List_is_regular_of_11_pt(string sample) => RuleSet.Holds(ListStyle, sample);

    [Theory, Samples]
    public void ND30_NN_3_Each_recipient_has_a_line_with_dash_and_semicolon(string sample) => RuleSet.Holds(Entries, sample);

    [Theory, Samples]
    public void ND30_NN_4_Last_line_says_what_is_kept_and_ends_with_a_full_stop(string sample) => RuleSet.Holds(Archive, sample);

    [Theory, Samples("kept-copies")]
    public void ND30_NN_5_Number_of_kept_copies_stands_in_brackets(string sample) => RuleSet.Holds(Copies, sample);

    [Theory, Samples]
    public void ND30_NN_9_List_of_a_plan_begins_with_recipients(string sample) => RuleSet.Holds(First, sample);

    [Theory, Samples]
    public void ND30_NN_17_List_is_single_spaced(string sample) => RuleSet.Holds(Spacing, sample);

    [Rule("ND30-NN-1")]
    internal static void Label(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Recipients.Take(1))
        {
            found.Same("Nơi nhận:", paragraph.Text, "label");
            found.Type(paragraph, 24, 24, bold: true, italic: true);
            found.Expect(
                paragraph is { Alignment: "left", Left: 0, FirstLine: 0 } && !paragraph.TextRuns.Any(r => r.Has("u")),
                "the label is not at the margin, or underlined");
        }
    }

    [Rule("ND30-NN-2")]
    internal static void ListStyle(PlanFile plan, Findings found)
    {
        foreach (var paragraph in List(plan))
        {
            found.Type(paragraph, 22, 22, bold: false, italic: false);
            found.SmallLetters(paragraph);
        }
    }

    [Rule("ND30-NN-3")]
    internal static void Entries(PlanFile plan, Findings found)
    {
        foreach (var paragraph in List(plan).SkipLast(1))
        {
            found.Expect(Regex.IsMatch(paragraph.Text, "^- [^;]+;$"), paragraph.Text);
            found.Expect(paragraph is { Left: 0, FirstLine: <= 0 and >= -120 }, "the dash is not at the margin");
        }
    }

    [Rule("ND30-NN-4")]
    internal static void Archive(PlanFile plan, Findings found)
    {
        foreach (var paragraph in List(plan).TakeLast(1))
        {
            found.Expect(Regex.IsMatch(paragraph.Text, @"^- Lưu: VT(, .+)?\.$"), paragraph.Text);
        }
    }

    [Rule("ND30-NN-5")]
    internal static void Copies(PlanFile plan, Findings found)
    {
        foreach (var paragraph in List(plan).TakeLast(1))
        {
            found.Expect(Regex.IsMatch(paragraph.Text, @" \(\d+\)\.$"), paragraph.Text);
        }
    }

    [Rule("ND30-NN-9")]
    internal static void First(PlanFile plan, Findings found)
    {
        foreach (var paragraph in List(plan).Take(1))
        {
            found.Expect(
                !paragraph.Text.StartsWith("- Như ", StringComparison.Ordinal)
                && !paragraph.Text.StartsWith("- Lưu", StringComparison.Ordinal), paragraph.Text);
        }
    }

    [Rule("ND30-NN-17")]
    internal static void Spacing(PlanFile plan, Findings found)
    {
        foreach (var paragraph in List(plan))
        {
            found.Single(paragraph);
        }
    }

    private static IEnumerable<ResolvedParagraph> List(PlanFile plan) => plan.Recipients.Skip(1);
}
