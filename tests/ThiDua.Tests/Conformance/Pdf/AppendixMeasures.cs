using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Conformance.Pdf;

public sealed class AppendixMeasures
{
    private const int WideColumns = 6;

    private static readonly string[] Roman = ["I", "II", "III"];

    [RequiresToolTheory(Tool.Poppler), PdfSamples("appendices", "hcm", "draft", "issued", "number-led")]
    public void ND30_PL_1_Text_points_to_its_appendices(string sample) => PdfRuleSet.Holds(Reference, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("appendices", "hcm", "draft", "issued", "number-led")]
    public void ND30_PL_2_Two_or_more_have_Roman_numbers_and_one_has_none(string sample) => PdfRuleSet.Holds(Numbers, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("appendices", "hcm", "draft", "issued", "number-led")]
    public void ND30_PL_3_Word_Phu_luc_is_centred_bold_small_letters_of_14_pt(string sample) => PdfRuleSet.Holds(Label, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("appendices", "hcm", "draft", "issued")]
    public void ND30_PL_4_Title_is_centred_bold_capitals_of_13_to_14_pt(string sample) => PdfRuleSet.Holds(Title, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("appendices", "hcm", "draft", "issued", "number-led")]
    public void ND30_PL_5_What_it_goes_with_is_centred_in_italics_below_the_title(string sample) => PdfRuleSet.Holds(GoesWith, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("appendices", "hcm", "draft", "issued", "number-led")]
    public void ND30_PL_9_Pages_of_each_are_counted_from_1(string sample) => PdfRuleSet.Holds(Pages, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("appendices", "hcm", "draft", "issued", "number-led")]
    public void ND30_PL_10_Each_begins_a_page(string sample) => PdfRuleSet.Holds(Start, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("appendices", "wide-table", "hcm")]
    public void ND30_PL_11_A_wide_table_stands_on_landscape_pages(string sample) => PdfRuleSet.Holds(WideTables, sample);

    [RequiresTool(Tool.Poppler)]
    public void Sample_documents_have_one_and_three_appendices_and_landscape_pages()
    {
        Assert.Equal(3, PdfRuleSet.Measure("appendices").Appendices.Count);
        Assert.Single(PdfRuleSet.Measure("draft").Appendices);
        Assert.Contains(PdfRuleSet.Measure("appendices").Appendices[1].Pages, p => p.IsLandscape);
        Assert.Contains(PdfRuleSet.Measure("wide-table").MainPages, p => p.IsLandscape);
    }

    [Rule("ND30-PL-1")]
    internal static void Reference(MeasuredPlan plan, Findings found)
    {
        found.Expect(plan.Appendices.Count > 0, "there is no appendix");
        found.Expect(string.Join(' ', plan.Body.Select(l => l.Text)).Contains("Phụ lục", StringComparison.Ordinal), "no word of an appendix");
    }

    [Rule("ND30-PL-2")]
    internal static void Numbers(MeasuredPlan plan, Findings found)
    {
        for (var i = 0; i < plan.Appendices.Count; i++)
        {
            found.Same(plan.Appendices.Count == 1 ? "Phụ lục" : "Phụ lục " + Roman[i], plan.Appendices[i].Label.Text, "label");
        }
    }

    [Rule("ND30-PL-3")]
    internal static void Label(MeasuredPlan plan, Findings found) => Each(plan, (appendix, middle) =>
    {
        found.Sized(14, 14, appendix.Label);
        found.Face(true, false, appendix.Label);
        found.SmallLetters(appendix.Label);
        found.Centred(middle, appendix.Label);
    });

    [Rule("ND30-PL-4")]
    internal static void Title(MeasuredPlan plan, Findings found) => Each(plan, (appendix, middle) =>
    {
        foreach (var line in appendix.Title)
        {
            found.Sized(13, 14, line);
            found.Face(true, false, line);
            found.Capitals(line);
            found.Centred(middle, line);
        }
    });

    [Rule("ND30-PL-5")]
    internal static void GoesWith(MeasuredPlan plan, Findings found) => Each(plan, (appendix, middle) =>
    {
        var text = string.Join(' ', appendix.Reference.Select(l => l.Text));
        found.Expect(Regex.IsMatch(text, @"^\(Kèm theo Kế hoạch số .+\)$"), $"“{text}”");
        foreach (var line in appendix.Reference)
        {
            found.Sized(13, 14, line);
            found.Face(false, true, line);
            found.Centred(middle, line);
        }
    });

    [Rule("ND30-PL-9")]
    internal static void Pages(MeasuredPlan plan, Findings found) => Each(plan, (appendix, _) => PageNumberMeasures.Counted(appendix.Pages, found));

    [Rule("ND30-PL-10")]
    internal static void Start(MeasuredPlan plan, Findings found)
    {
        Each(plan, (appendix, _) => found.Same(appendix.Label, appendix.Pages[0].Lines[0], "first line of the page"));
        found.Same(plan.Appendices.Count, plan.Pages.SelectMany(p => p.Lines).Count(l => Regex.IsMatch(l.Text, "^Phụ lục( [IVXLC]+)?$") && l.IsBold), "labels");
    }

    [Rule("ND30-PL-11")]
    internal static void WideTables(MeasuredPlan plan, Findings found)
    {
        foreach (var page in plan.Pages)
        {
            var columns = page.Strokes.Where(s => s.IsVertical).Select(s => Math.Round(s.X1)).Distinct().Count() - 1;
            found.Same(columns > WideColumns, page.IsLandscape, $"landscape of page {page.Number} with a table of {columns} columns");
        }
    }

    private static void Each(MeasuredPlan plan, Action<MeasuredAppendix, double> look)
    {
        foreach (var appendix in plan.Appendices)
        {
            look(appendix, (MeasuredPlan.Left + MeasuredPlan.Right(appendix.Pages[0])) / 2);
        }
    }
}
