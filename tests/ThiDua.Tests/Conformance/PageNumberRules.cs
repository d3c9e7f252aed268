using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed class PageNumberRules
{
    [Theory, Samples]
    public void ND30_NUM_1_Pages_are_counted_from_1_in_Arabic_digits(string sample) => RuleSet.Holds(Digits, sample);

    [Theory, Samples]
    public void ND30_NUM_2_Number_is_centred_in_the_top_margin(string sample) => RuleSet.Holds(Place, sample);

    [Theory, Samples]
    public void ND30_NUM_3_Number_is_upright_of_13_to_14_pt(string sample) => RuleSet.Holds(Style, sample);

    [Theory, Samples]
    public void ND30_NUM_4_First_page_shows_no_number(string sample) => RuleSet.Holds(FirstPage, sample);

    [Theory, Samples("appendices", "hcm", "number-led", "draft", "issued")]
    public void ND30_NUM_5_Each_appendix_is_numbered_on_its_own(string sample) => RuleSet.Holds(Appendix, sample);

    [Theory, Samples]
    public void ND30_NUM_7_Number_stands_bare(string sample) => RuleSet.Holds(Bare, sample);

    [Theory, Samples]
    public void ND30_IMP_3_Only_text_and_appendices_begin_a_count_and_hide_their_first_number(string sample) => RuleSet.Holds(Plan, sample);

    [Rule("ND30-NUM-1")]
    internal static void Digits(PlanFile plan, Findings found)
    {
        found.Same(1, plan.File.Sections[0].Start, "first number");
        foreach (var section in plan.File.Sections)
        {
            found.Same("decimal", section.NumberFormat, "digits");
            found.Expect(Fields(Header(plan, section)).SequenceEqual(["PAGE"]), "the header has no page number");
        }
    }

    [Rule("ND30-NUM-2")]
    internal static void Place(PlanFile plan, Findings found)
    {
        foreach (var section in plan.File.Sections)
        {
            foreach (var paragraph in Header(plan, section))
            {
                found.Centred(paragraph);
            }

            found.Expect(section.HeaderDistance < section.Top, "the number is not in the top margin");
            found.Expect(section.Footer("default") is null && section.Footer("first") is null, "there is a footer");
        }
    }

    [Rule("ND30-NUM-3")]
    internal static void Style(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.File.Sections.SelectMany(s => Header(plan, s)))
        {
            found.Type(paragraph, 26, 28, bold: false, italic: false);
        }
    }

    [Rule("ND30-NUM-4")]
    internal static void FirstPage(PlanFile plan, Findings found)
    {
        var first = plan.File.Sections[0];
        found.Expect(first.TitlePage, "the first page is not apart");
        var header = plan.File.ParagraphsOf(first.Header("first")!);
        found.Expect(header.All(p => p.Text.Length == 0) && Fields(header).Count == 0, "the first page shows something in its header");
    }

    [Rule("ND30-NUM-5")]
    internal static void Appendix(PlanFile plan, Findings found)
    {
        foreach (var appendix in plan.Appendices)
        {
            found.Same(1, plan.File.Sections[appendix.Section].Start, $"first number of {appendix.Label.Text}");
        }
    }

    [Rule("ND30-NUM-7")]
    internal static void Bare(PlanFile plan, Findings found)
    {
        foreach (var header in plan.File.Sections.Select(s => Header(plan, s)))
        {
            found.Expect(Regex.IsMatch(string.Concat(header.Select(p => p.Text)), @"^\d+$"), "there is more than the number");
        }
    }

    [Rule("ND30-IMP-3")]
    internal static void Plan(PlanFile plan, Findings found)
    {
        var starts = plan.Appendices.Concat(plan.Lists).Concat(plan.AttachedTexts).Select(a => a.Section).Prepend(0).ToHashSet();
        for (var i = 0; i < plan.File.Sections.Length; i++)
        {
            var section = plan.File.Sections[i];
            found.Same(starts.Contains(i) ? 1 : null, section.Start, $"first number of section {i}");
            found.Same(starts.Contains(i), section.TitlePage, $"hidden first number of section {i}");
            found.Same("nextPage", section.StartsOn, $"start of section {i}");
        }
    }

    private static IReadOnlyList<ResolvedParagraph> Header(PlanFile plan, DocxSection section) =>
        section.Header("default") is { } header ? plan.File.ParagraphsOf(header) : [];

    private static List<string> Fields(IEnumerable<ResolvedParagraph> header) =>
        [.. header.SelectMany(p => p.Element.Descendants(W.Name("instrText"))).Select(i => i.Value.Trim())];
}
