using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed partial class IssuingBodyRules
{
    private static readonly string[] Committees =
        ["commune", "long", "hcm", "long-name", "number-led", "province", "appendices", "draft", "issued", "wide-table", "articles",
            "parts"];

    public static TheoryData<string> CommitteeSamples => [.. Committees];

    [Theory, MemberData(nameof(CommitteeSamples))]
    public void ND30_ORG_1_Issuing_body_is_named_in_full(string sample) => RuleSet.Holds(FullName, sample);

    [Theory, Samples]
    public void ND30_ORG_2_Issuing_body_is_bold_capitals_of_12_to_13_pt(string sample) => RuleSet.Holds(IssuerStyle, sample);

    [Theory, Samples("superior")]
    public void ND30_ORG_3_Superior_body_is_regular_capitals_of_12_to_13_pt(string sample) => RuleSet.Holds(SuperiorStyle, sample);

    [Theory, Samples]
    public void ND30_ORG_5_Issuing_body_is_not_abbreviated(string sample) => RuleSet.Holds(Abbreviation, sample);

    [Theory, Samples]
    public void ND30_ORG_6_A_solid_line_of_a_third_to_half_the_name_stands_below_it(string sample) => RuleSet.Holds(Line, sample);

    [Theory, Samples]
    public void ND30_ORG_7_Names_are_single_spaced(string sample) => RuleSet.Holds(Spacing, sample);

    [Theory, Samples]
    public void ND30_ORG_8_All_lines_of_a_long_name_look_alike_and_fit_their_cell(string sample) => RuleSet.Holds(LongNames, sample);

    [Theory, Samples]
    public void ND30_ORG_9_First_line_is_level_with_the_national_name(string sample) => RuleSet.Holds(Level, sample);

    [Fact]
    public void ND30_ORG_8_A_long_ward_name_is_broken_between_its_parts() =>
        Assert.Equal(
            ["ỦY BAN NHÂN DÂN", "PHƯỜNG VĂN MIẾU -", "QUỐC TỬ GIÁM"], Samples.Get("long-name").Issuer.Select(p => p.Text));

    [Rule("ND30-ORG-1")]
    internal static void FullName(PlanFile plan, Findings found) =>
        found.Expect(FullNamePattern().IsMatch(plan.IssuerName), $"“{plan.IssuerName}” is not a full name");

    [Rule("ND30-ORG-2")]
    internal static void IssuerStyle(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Issuer)
        {
            found.Type(paragraph, 24, 26, bold: true, italic: false);
            found.Capitals(paragraph);
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-ORG-3")]
    internal static void SuperiorStyle(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Superior)
        {
            found.Type(paragraph, 24, 26, bold: false, italic: false);
            found.Capitals(paragraph);
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-ORG-5")]
    internal static void Abbreviation(PlanFile plan, Findings found)
    {
        found.Expect(plan.Issuer.Any(), "there is no issuing body in full");
        foreach (var paragraph in plan.Issuer)
        {
            found.Expect(!AbbreviationPattern().IsMatch(paragraph.Text), $"“{paragraph.Text}” is abbreviated");
        }
    }

    [Rule("ND30-ORG-6")]
    internal static void Line(PlanFile plan, Findings found)
    {
        var last = plan.Issuer.Last();
        var column = plan.IssuerCell!.Width - plan.Head!.PaddingLeft - plan.Head.PaddingRight;
        found.Ruled(plan.IssuerCell.Paragraphs[^1], column, TextWidths.Twips(last.Text, true, false, last.Size / 2.0), 1 / 3.0, 0.5);
    }

    [Rule("ND30-ORG-7")]
    internal static void Spacing(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.IssuerCell!.Lines)
        {
            found.Single(paragraph);
        }
    }

    [Rule("ND30-ORG-8")]
    internal static void LongNames(PlanFile plan, Findings found)
    {
        var looks = plan.Issuer.SelectMany(p => p.TextRuns).Select(r => (r.HalfPoints, r.Bold, r.Italic)).Distinct();
        found.Same(1, looks.Count(), "looks of the lines");
        foreach (var line in plan.IssuerCell!.Lines)
        {
            var run = line.TextRuns.First();
            found.Within(
                0, plan.IssuerCell.Width, TextWidths.Twips(line.Text, run.Bold, run.Italic, run.Points), $"width of “{line.Text}”");
        }
    }

    [Rule("ND30-ORG-9")]
    internal static void Level(PlanFile plan, Findings found)
    {
        ResolvedParagraph? issuer = plan.IssuerCell?.Lines.FirstOrDefault(), nation = plan.NationalName.FirstOrDefault();
        found.Expect(issuer is not null && nation is not null, "the two do not stand in one row");
        found.Within(-20, 20, GridRules.Baseline(issuer!) - GridRules.Baseline(nation!), "difference of baselines");
    }

    [GeneratedRegex(@"^ỦY BAN NHÂN DÂN (TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU) [\p{Lu}\d]")]
    private static partial Regex FullNamePattern();

    [GeneratedRegex(@"\b(UBND|HĐND|TP|P|X)\b\.?")]
    private static partial Regex AbbreviationPattern();
}
