using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed class TitleRules
{
    [Theory, Samples]
    public void ND30_TITLE_1_Kind_is_centred_bold_capitals_of_13_to_14_pt(string sample) => RuleSet.Holds(Kind, sample);

    [Theory, Samples]
    public void ND30_TITLE_2_Subject_is_centred_bold_small_letters_straight_below(string sample) => RuleSet.Holds(Subject, sample);

    [Theory, Samples]
    public void ND30_TITLE_3_A_solid_line_of_a_third_to_half_the_subject_stands_below_it(string sample) => RuleSet.Holds(Line, sample);

    [Theory, Samples]
    public void ND30_TITLE_7_Room_above_the_kind_is_12_to_24_pt(string sample) => RuleSet.Holds(Room, sample);

    [Rule("ND30-TITLE-1")]
    internal static void Kind(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Kind)
        {
            found.Type(paragraph, 26, 28, bold: true, italic: false);
            found.Capitals(paragraph);
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-TITLE-2")]
    internal static void Subject(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Subject)
        {
            found.Type(paragraph, 26, 28, bold: true, italic: false);
            found.SmallLetters(paragraph);
            found.Centred(paragraph);
            found.Same(0, paragraph.Before, "room between kind and subject");
        }
    }

    [Rule("ND30-TITLE-3")]
    internal static void Line(PlanFile plan, Findings found)
    {
        var subject = plan.Subject.Last();
        double width = plan.File.Sections[0].TextWidth;
        var size = subject.Size / 2.0;
        var last = TextWidths.LastLine(subject.Text, true, false, size, width - subject.Left - subject.Right);
        found.Expect(plan.TitleRule.Any(), "there is no line");
        found.Ruled(plan.TitleRule.First(), width, TextWidths.Twips(last, true, false, size), 1 / 3.0, 0.5);
    }

    [Rule("ND30-TITLE-7")]
    internal static void Room(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Kind)
        {
            found.Within(240, 480, paragraph.Before, "room above the kind in twips");
        }
    }
}
