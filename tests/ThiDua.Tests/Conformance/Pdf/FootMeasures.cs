using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;
using static ThiDua.Tests.Conformance.Pdf.Support.PdfExpectations;

namespace ThiDua.Tests.Conformance.Pdf;

public sealed partial class FootMeasures
{
    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_SIGN_1_First_line_is_level_with_the_recipients(string sample) => PdfRuleSet.Holds(Level, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_SIGN_2_Power_and_post_are_centred_bold_capitals_of_13_to_14_pt(string sample) => PdfRuleSet.Holds(Power, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_SIGN_3_Name_is_centred_bold_small_letters_of_13_to_14_pt(string sample) => PdfRuleSet.Holds(Name, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("commune", "signed-kt", "signed-tl", "signed-tl-kt", "signed-tuq", "signed-q")]
    public void ND30_SIGN_4_Prefix_is_letters_full_stop_and_a_space(string sample) => PdfRuleSet.Holds(Prefix, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("commune", "long", "province", "hcm", "long-name", "articles", "parts")]
    public void ND30_SIGN_26_Foot_stands_on_one_page_with_two_lines_of_text(string sample) => PdfRuleSet.Holds(Together, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_NN_1_Label_is_bold_italic_of_12_pt_at_the_margin(string sample) => PdfRuleSet.Holds(Label, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_NN_2_List_is_regular_of_11_pt(string sample) => PdfRuleSet.Holds(List, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_NN_3_Each_recipient_has_a_line_with_dash_and_semicolon(string sample) => PdfRuleSet.Holds(Entries, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("commune", "kept-copies", "long", "draft")]
    public void ND30_NN_4_Last_line_says_what_is_kept_and_ends_with_a_full_stop(string sample) => PdfRuleSet.Holds(Kept, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_NN_17_List_is_single_spaced(string sample) => PdfRuleSet.Holds(Spacing, sample);

    [Rule("ND30-SIGN-1")]
    internal static void Level(MeasuredPlan plan, Findings found)
    {
        found.Level(plan.RecipientsLabel, plan.Power[0]);
        found.Expect(plan.Power[0].Centre > plan.Middle, "it stands in the left half");
    }

    [Rule("ND30-SIGN-2")]
    internal static void Power(MeasuredPlan plan, Findings found)
    {
        foreach (var line in plan.Power)
        {
            found.Sized(13, 14, line);
            found.Face(true, false, line);
            found.Capitals(line);
            found.Centred(plan.Power[0].Centre, line);
        }
    }

    [Rule("ND30-SIGN-3")]
    internal static void Name(MeasuredPlan plan, Findings found)
    {
        found.Sized(13, 14, plan.Signer);
        found.Face(true, false, plan.Signer);
        found.SmallLetters(plan.Signer);
        found.Centred(plan.Power[0].Centre, plan.Signer);
    }

    [Rule("ND30-SIGN-4")]
    internal static void Prefix(MeasuredPlan plan, Findings found)
    {
        foreach (var line in plan.Power.Where(l => AnyPrefix().IsMatch(l.Text)))
        {
            found.Expect(RightPrefix().IsMatch(line.Text), line.Text);
        }
    }

    [Rule("ND30-SIGN-26")]
    internal static void Together(MeasuredPlan plan, Findings found)
    {
        foreach (var line in (PdfLine[])[.. plan.Power, plan.Signer, .. plan.Recipients])
        {
            found.Same(plan.RecipientsLabel.Page, line.Page, $"page of “{line.Text}”");
        }

        found.Expect(plan.Recipients[^1].Text.StartsWith("- Lưu:", StringComparison.Ordinal), $"the list ends with “{plan.Recipients[^1].Text}”");
        var text = plan.Body.Count(l => l.Page == plan.RecipientsLabel.Page);
        found.Expect(text >= 2, $"{text} lines of text stand above");
    }

    [Rule("ND30-NN-1")]
    internal static void Label(MeasuredPlan plan, Findings found)
    {
        found.Sized(12, 12, plan.RecipientsLabel);
        found.Face(true, true, plan.RecipientsLabel);
        found.Within(MeasuredPlan.Left - Length, MeasuredPlan.Left + Length, plan.RecipientsLabel.X, "left edge");
    }

    [Rule("ND30-NN-2")]
    internal static void List(MeasuredPlan plan, Findings found)
    {
        foreach (var line in plan.Recipients)
        {
            found.Sized(11, 11, line);
            found.Face(false, false, line);
        }
    }

    [Rule("ND30-NN-3")]
    internal static void Entries(MeasuredPlan plan, Findings found)
    {
        foreach (var entry in Joined(plan).SkipLast(1))
        {
            found.Expect(Regex.IsMatch(entry, "^- .+;$"), entry);
        }

        foreach (var line in plan.Recipients.Where(l => l.Text.StartsWith('-')))
        {
            found.Within(MeasuredPlan.Left - Length, MeasuredPlan.Left + Length, line.X, $"left edge of “{line.Text}”");
        }
    }

    [Rule("ND30-NN-4")]
    internal static void Kept(MeasuredPlan plan, Findings found) =>
        found.Expect(Regex.IsMatch(Joined(plan)[^1], @"^- Lưu: VT(, .+)?\.$"), Joined(plan)[^1]);

    [Rule("ND30-NN-17")]
    internal static void Spacing(MeasuredPlan plan, Findings found)
    {
        found.Single(plan.Recipients);
        foreach (var (above, below) in plan.Recipients.Zip(plan.Recipients.Skip(1)))
        {
            found.Within(12.1, 13.2, below.Baseline - above.Baseline, $"step to “{below.Text}”");
        }
    }

    /// <summary>The entries, those of several lines put together.</summary>
    private static List<string> Joined(MeasuredPlan plan)
    {
        var entries = new List<string>();
        foreach (var line in plan.Recipients)
        {
            if (line.Text.StartsWith("- ", StringComparison.Ordinal))
            {
                entries.Add(line.Text);
            }
            else
            {
                entries[^1] += " " + line.Text;
            }
        }

        return entries;
    }

    [GeneratedRegex(@"^(TM|KT|TL|TUQ|Q|T/M|K/T)\b")]
    private static partial Regex AnyPrefix();

    [GeneratedRegex(@"^(TM|KT|TL|TUQ|Q)\. \p{Lu}[^/]*$")]
    private static partial Regex RightPrefix();
}
