using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;
using static ThiDua.Tests.Conformance.Pdf.Support.PdfExpectations;

namespace ThiDua.Tests.Conformance.Pdf;

public sealed partial class PageMeasures
{
    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_PAGE_1_Paper_is_A4(string sample) => PdfRuleSet.Holds(Paper, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_PAGE_3_Top_margin_is_20_to_25_mm(string sample) => PdfRuleSet.Holds(Top, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_PAGE_4_Bottom_margin_is_20_to_25_mm(string sample) => PdfRuleSet.Holds(Bottom, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_PAGE_5_Left_margin_is_30_to_35_mm(string sample) => PdfRuleSet.Holds(Left, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_PAGE_6_Right_margin_is_15_to_20_mm(string sample) => PdfRuleSet.Holds(Right, sample);

    [Rule("ND30-PAGE-1")]
    internal static void Paper(MeasuredPlan plan, Findings found)
    {
        var sizes = Regex.Matches(Poppler.Run(plan.File, "pdfinfo", "-f", "1", "-l", "99", "{}"), @"Page +\d+ size: +([\d.]+) x ([\d.]+) pts");
        found.Same(plan.Pages.Count, sizes.Count, "pages with a size");
        foreach (Match size in sizes)
        {
            var (width, height) = (Number(size, 1), Number(size, 2));
            found.Within(595.3 - 1, 595.3 + 1, Math.Min(width, height), "short side");
            found.Within(841.9 - 1, 841.9 + 1, Math.Max(width, height), "long side");
        }
    }

    [Rule("ND30-PAGE-3")]
    internal static void Top(MeasuredPlan plan, Findings found)
    {
        found.Within(Mm(20) - Length, Mm(25) + Length, plan.Pages.Min(p => p.Lines[0].Top), "top of the text");
        foreach (var line in plan.Pages.SelectMany(p => p.MarginLines))
        {
            found.Expect(Digits().IsMatch(line.Text), $"“{line.Text}” stands in the top margin");
        }
    }

    [Rule("ND30-PAGE-4")]
    internal static void Bottom(MeasuredPlan plan, Findings found)
    {
        foreach (var page in plan.Pages)
        {
            found.Within(0, page.Height - Mm(20) + Length, page.Lines.Max(l => l.Bottom), $"bottom of page {page.Number}");
        }

        // A page that text runs over from is full but for less than two lines and a gap, which widow control may leave.
        foreach (var page in plan.MainPages.Where(p => !p.IsLandscape && plan.Body.Any(l => l.Page == p.Number + 1 && l.X < MeasuredPlan.Left + 1 && l.Baseline < 90)))
        {
            found.Within(page.Height - Mm(25) - 38, page.Height, page.Lines.Max(l => l.Bottom), $"bottom of the full page {page.Number}");
        }
    }

    [Rule("ND30-PAGE-5")]
    internal static void Left(MeasuredPlan plan, Findings found)
    {
        found.Within(Mm(30) - Length, Mm(35) + Length, plan.Text.Min(l => l.X), "left edge of the text");
        foreach (var page in plan.Pages)
        {
            found.Within(Mm(30) - Length, page.Width, page.Lines.Min(l => l.X), $"left edge on page {page.Number}");
        }
    }

    [Rule("ND30-PAGE-6")]
    internal static void Right(MeasuredPlan plan, Findings found)
    {
        var mode = plan.Text.GroupBy(l => Math.Round(l.Right)).MaxBy(g => g.Count())!;
        found.Within(Mm(15) - Length, Mm(20) + Length, plan.Pages[0].Width - mode.Average(l => l.Right), "right margin of full lines");
        foreach (var page in plan.Pages)
        {
            found.Within(0, page.Width - Mm(15) + Length, page.Lines.Max(l => l.Right), $"right edge on page {page.Number}");
        }
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d+$")]
    private static partial Regex Digits();
}
