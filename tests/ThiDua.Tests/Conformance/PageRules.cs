using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed class PageRules
{
    [Theory, Samples]
    public void ND30_PAGE_1_Paper_is_A4(string sample) => RuleSet.Holds(Paper, sample);

    [Theory, Samples]
    public void ND30_PAGE_2_Pages_stand_upright_unless_they_hold_a_wide_table(string sample) => RuleSet.Holds(Orientation, sample);

    [Theory, Samples]
    public void ND30_PAGE_3_Top_margin_is_20_to_25_mm(string sample) => RuleSet.Holds(Top, sample);

    [Theory, Samples]
    public void ND30_PAGE_4_Bottom_margin_is_20_to_25_mm(string sample) => RuleSet.Holds(Bottom, sample);

    [Theory, Samples]
    public void ND30_PAGE_5_Left_margin_is_30_to_35_mm(string sample) => RuleSet.Holds(Left, sample);

    [Theory, Samples]
    public void ND30_PAGE_6_Right_margin_is_15_to_20_mm(string sample) => RuleSet.Holds(Right, sample);

    [Theory, Samples]
    public void ND30_PAGE_10_Page_number_fits_into_the_top_margin(string sample) => RuleSet.Holds(HeaderFits, sample);

    [Fact]
    public void Sample_documents_have_landscape_pages_in_text_and_in_appendices()
    {
        Assert.Contains(Samples.Get("wide-table").File.Sections, s => s.IsLandscape);
        Assert.Equal([false, false, true, false, true, false], Samples.Get("appendices").File.Sections.Select(s => s.IsLandscape));
    }

    [Rule("ND30-PAGE-1")]
    internal static void Paper(PlanFile plan, Findings found) => EachSection(plan, section =>
    {
        found.Within(11902, 11910, Math.Min(section.Width, section.Height), "short side");
        found.Within(16834, 16842, Math.Max(section.Width, section.Height), "long side");
    });

    [Rule("ND30-PAGE-2")]
    internal static void Orientation(PlanFile plan, Findings found)
    {
        for (var i = 0; i < plan.File.Sections.Length; i++)
        {
            var section = plan.File.Sections[i];
            var holdsWideTable = plan.File.Blocks.Any(b => b.Section == i && b.Table is { Columns.Length: > 6 });
            found.Same(section.IsLandscape, section.Width > section.Height, "wider than high");
            found.Same(holdsWideTable, section.IsLandscape, $"landscape of section {i}");
        }
    }

    [Rule("ND30-PAGE-3")]
    internal static void Top(PlanFile plan, Findings found) => EachSection(plan, s => found.Within(1134, 1417, s.Top, "top margin"));

    [Rule("ND30-PAGE-4")]
    internal static void Bottom(PlanFile plan, Findings found) =>
        EachSection(plan, s => found.Within(1134, 1417, s.Bottom, "bottom margin"));

    [Rule("ND30-PAGE-5")]
    internal static void Left(PlanFile plan, Findings found) => EachSection(plan, s => found.Within(1701, 1984, s.Left, "left margin"));

    [Rule("ND30-PAGE-6")]
    internal static void Right(PlanFile plan, Findings found) => EachSection(plan, s => found.Within(851, 1134, s.Right, "right margin"));

    [Rule("ND30-PAGE-10")]
    internal static void HeaderFits(PlanFile plan, Findings found) => EachSection(plan, section =>
    {
        foreach (var type in (string[])["default", "first"])
        {
            var paragraphs = plan.File.ParagraphsOf(section.Header(type)!);
            found.Same(1, paragraphs.Count, "paragraphs in the header");
            found.Single(paragraphs[0]);
        }

        var lineHeight = 14 * 1.15 * 20;
        found.Within(1, section.Top - lineHeight, section.HeaderDistance, "distance of the header from the edge");
    });

    private static void EachSection(PlanFile plan, Action<DocxSection> look)
    {
        foreach (var section in plan.File.Sections)
        {
            look(section);
        }
    }
}
