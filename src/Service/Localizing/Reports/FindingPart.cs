using System.Collections.Immutable;
using ThiDua.Localization;
using ThiDua.Localization.Reviewing;

namespace ThiDua.Service.Localizing.Reports;

/// <summary>The part of a report that shows what the review of the local plan found.</summary>
internal static class FindingPart
{
    /// <summary>Writes the findings in the order of the document.</summary>
    public static void Write(ReportHtml html, LocalizedPlan plan, ImmutableArray<ReviewFinding> findings)
    {
        html.Markup("<section id=\"soat-xet\">\n").Element("h2", "Soát xét nội dung");
        if (findings.IsEmpty)
        {
            html.Element("p", "Không có điểm nào.");
        }

        var places = new PlanPlaces(plan.Document);
        html.Markup("<ol>\n");
        foreach (var finding in findings)
        {
            var place = places.Of(finding.Path);
            html.Markup($"<li class=\"card {ReportWords.Class(finding.Severity)}\">\n<p><span class=\"tag\">").Text($"{finding.Check} · {ReportWords.Severity(finding.Severity)}").Markup("</span> ").Text(finding.Rule).Markup("</p>\n");
            MarkedText.Write(html, finding.Quote, finding.Words);
            html.Element("p class=\"why\"", finding.Reason);
            if (finding.Proposal.Length > 0)
            {
                html.Markup("<p class=\"text\">Đề nghị: <ins>").Text(finding.Proposal).Markup("</ins></p>\n");
            }

            html.Element("p", finding.IsToGo ? "Đề nghị: bỏ." : "");
            html.Element("p class=\"meta\"", $"{(place.Number.Length > 0 ? place.Number : place.Heading)} · {ReportWords.Source(finding.Row, finding.Clause, finding.Certainty)}").Markup("</li>\n");
        }

        html.Markup("</ol>\n</section>\n");
    }
}
