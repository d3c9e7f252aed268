using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed class NationalNameRules
{
    private const string Name = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Words = "Độc lập - Tự do - Hạnh phúc";

    [Theory, Samples]
    public void ND30_QH_1_National_name_reads_as_the_decree_has_it(string sample) => RuleSet.Holds(NameText, sample);

    [Theory, Samples]
    public void ND30_QH_2_National_name_is_bold_capitals_of_12_to_13_pt(string sample) => RuleSet.Holds(NameStyle, sample);

    [Theory, Samples]
    public void ND30_QH_3_Motto_reads_as_the_decree_has_it(string sample) => RuleSet.Holds(MottoText, sample);

    [Theory, Samples]
    public void ND30_QH_4_Motto_is_bold_of_13_to_14_pt_centred_under_the_national_name(string sample) => RuleSet.Holds(MottoStyle, sample);

    [Theory, Samples]
    public void ND30_QH_5_A_solid_line_as_long_as_the_motto_stands_below_it(string sample) => RuleSet.Holds(Line, sample);

    [Theory, Samples]
    public void ND30_QH_6_The_two_lines_are_single_spaced(string sample) => RuleSet.Holds(Spacing, sample);

    [Theory, Samples]
    public void ND30_QH_7_They_stand_at_the_top_of_page_one_only(string sample) => RuleSet.Holds(Place, sample);

    [Theory, Samples]
    public void ND30_TXT_13_Tone_marks_stand_as_tradition_has_them(string sample) => RuleSet.Holds(ToneMarks, sample);

    [Rule("ND30-QH-1")]
    internal static void NameText(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.NationalName)
        {
            found.Same(Name, paragraph.Text, "national name");
        }
    }

    [Rule("ND30-QH-2")]
    internal static void NameStyle(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.NationalName)
        {
            found.Type(paragraph, 24, 26, bold: true, italic: false);
            found.Capitals(paragraph);
        }
    }

    [Rule("ND30-QH-3")]
    internal static void MottoText(PlanFile plan, Findings found)
    {
        found.Same(1, plan.Motto.Count(), "lines of the motto");
        foreach (var paragraph in plan.Motto)
        {
            found.Same(Words, paragraph.Text, "motto");
        }
    }

    [Rule("ND30-QH-4")]
    internal static void MottoStyle(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Motto)
        {
            found.Type(paragraph, 26, 28, bold: true, italic: false);
            found.SmallLetters(paragraph);
        }

        foreach (var paragraph in plan.Motto.Concat(plan.NationalName))
        {
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-QH-5")]
    internal static void Line(PlanFile plan, Findings found)
    {
        var line = plan.NationCell!.Paragraphs[^1];
        var motto = plan.Motto.Last();
        var column = plan.NationCell.Width - plan.Head!.PaddingLeft - plan.Head.PaddingRight;
        found.Ruled(line, column, TextWidths.Twips(motto.Text, true, false, motto.Size / 2.0), 1, 1);
    }

    [Rule("ND30-QH-6")]
    internal static void Spacing(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.NationalName.Concat(plan.Motto))
        {
            found.Single(paragraph);
        }
    }

    [Rule("ND30-QH-7")]
    internal static void Place(PlanFile plan, Findings found)
    {
        found.Expect(plan.NationalName.Any(p => p.Text == Name), "the head does not begin the document");
        found.Same(1, plan.File.AllParagraphs.Count(p => p.Text == Name), "number of national names");
        found.Same(1, plan.File.AllParagraphs.Count(p => p.Text == Words), "number of mottos");
    }

    [Rule("ND30-TXT-13")]
    internal static void ToneMarks(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.NationalName.Concat(plan.Issuer).Concat(plan.Powers))
        {
            found.Expect(
                !paragraph.Text.Contains("OÀ", StringComparison.Ordinal)
                && !paragraph.Text.Contains("UỶ", StringComparison.Ordinal), paragraph.Text);
        }
    }
}
