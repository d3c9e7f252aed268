using System.Globalization;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;
using static ThiDua.Tests.Conformance.Pdf.Support.PdfExpectations;

namespace ThiDua.Tests.Conformance.Pdf;

public sealed class PageNumberMeasures
{
    [RequiresToolTheory(Tool.Poppler), PdfSamples("long", "appendices", "wide-table", "province")]
    public void ND30_NUM_1_Pages_are_counted_from_1_in_Arabic_digits(string sample) => PdfRuleSet.Holds(Count, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("long", "appendices", "wide-table", "province")]
    public void ND30_NUM_2_Number_is_centred_in_the_top_margin(string sample) => PdfRuleSet.Holds(Place, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("long", "appendices", "wide-table", "province")]
    public void ND30_NUM_3_Number_is_upright_of_13_to_14_pt(string sample) => PdfRuleSet.Holds(Style, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_NUM_4_First_page_shows_no_number(string sample) => PdfRuleSet.Holds(FirstPage, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("appendices")]
    public void ND30_NUM_5_Each_appendix_is_numbered_on_its_own(string sample) => PdfRuleSet.Holds(Restart, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("long", "appendices", "wide-table", "province")]
    public void ND30_NUM_7_Number_stands_bare(string sample) => PdfRuleSet.Holds(Bare, sample);

    [Rule("ND30-NUM-1")]
    internal static void Count(MeasuredPlan plan, Findings found) => Counted(plan.MainPages, found);

    [Rule("ND30-NUM-2")]
    internal static void Place(MeasuredPlan plan, Findings found)
    {
        foreach (var page in plan.Pages.Where(p => p.MarginLines.Count > 0))
        {
            var line = page.MarginLines[0];
            found.Centred((MeasuredPlan.Left + MeasuredPlan.Right(page)) / 2, line);
            found.Within(0, Mm(25), line.Bottom, $"bottom of the number of page {page.Number}");
        }
    }

    [Rule("ND30-NUM-3")]
    internal static void Style(MeasuredPlan plan, Findings found)
    {
        foreach (var line in plan.Pages.SelectMany(p => p.MarginLines))
        {
            found.Sized(13, 14, line);
            found.Face(false, false, line);
        }
    }

    [Rule("ND30-NUM-4")]
    internal static void FirstPage(MeasuredPlan plan, Findings found) => found.Same(0, plan.Pages[0].MarginLines.Count, "lines above page 1");

    [Rule("ND30-NUM-5")]
    internal static void Restart(MeasuredPlan plan, Findings found)
    {
        foreach (var appendix in plan.Appendices)
        {
            Counted(appendix.Pages, found);
        }
    }

    [Rule("ND30-NUM-7")]
    internal static void Bare(MeasuredPlan plan, Findings found)
    {
        foreach (var page in plan.Pages.Where(p => p.MarginLines.Count > 0))
        {
            found.Same(1, page.MarginLines.Count, $"lines in the top margin of page {page.Number}");
            found.Expect(page.MarginLines[0].Text.All(char.IsAsciiDigit), page.MarginLines[0].Text);
        }
    }

    /// <summary>The first page may hide its number; the others show where they stand in their run of pages.</summary>
    internal static void Counted(IReadOnlyList<PdfPage> pages, Findings found)
    {
        found.Expect(pages[0].MarginLines.All(l => l.Text == "1"), $"page {pages[0].Number} does not begin a count");
        for (var i = 1; i < pages.Count; i++)
        {
            var expected = (i + 1).ToString(CultureInfo.InvariantCulture);
            found.Same(expected, string.Join(' ', pages[i].MarginLines.Select(l => l.Text)), $"number of page {pages[i].Number}");
        }
    }
}
