using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

/// <summary>The plan's template has no legal bases; these are in documents made from trees.</summary>
public sealed class LegalBasisRules
{
    [Theory, Samples("legal-bases", "decision", "decision-plan", "resolution", "submission")]
    public void ND30_CAN_1_Bases_are_in_italics_of_13_to_14_pt_below_the_title(string sample) => RuleSet.Holds(Style, sample);

    [Theory, Samples("legal-bases", "decision", "decision-plan", "resolution", "submission")]
    public void ND30_CAN_2_Each_basis_is_a_paragraph(string sample) => RuleSet.Holds(OneEach, sample);

    [Theory, Samples("legal-bases", "decision", "decision-plan", "resolution", "submission")]
    public void ND30_CAN_3_Each_ends_with_a_semicolon_and_the_last_with_a_full_stop(string sample) => RuleSet.Holds(Ends, sample);

    [Rule("ND30-CAN-1")]
    internal static void Style(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.LegalBases)
        {
            found.Type(paragraph, 26, 28, bold: false, italic: true);
            found.SmallLetters(paragraph);
            found.Same("both", paragraph.Alignment, "alignment");
            found.Expect(
                Math.Abs(paragraph.FirstLine - 567) <= 6 || Math.Abs(paragraph.FirstLine - 720) <= 6, $"first line {paragraph.FirstLine}");
        }
    }

    [Rule("ND30-CAN-2")]
    internal static void OneEach(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.LegalBases)
        {
            found.Expect(!paragraph.Text[..^1].Contains(';', StringComparison.Ordinal), $"“{paragraph.Text}” is more than one");
        }
    }

    [Rule("ND30-CAN-3")]
    internal static void Ends(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.LegalBases.SkipLast(1))
        {
            found.Same(';', paragraph.Text[^1], $"end of “{paragraph.Text}”");
        }

        foreach (var paragraph in plan.LegalBases.TakeLast(1))
        {
            found.Same('.', paragraph.Text[^1], $"end of “{paragraph.Text}”");
        }
    }
}
