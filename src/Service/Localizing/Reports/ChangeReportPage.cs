using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Inlines;
using ThiDua.Localization;
using ThiDua.Localization.Reviewing;

namespace ThiDua.Service.Localizing.Reports;

/// <summary>
/// The account of a localization as one page for a browser: questions, changes, findings of the review, reasons of the frame. It refers to nothing
/// outside itself and runs no script. The same input gives the same bytes.
/// </summary>
public static class ChangeReportPage
{
    /// <summary>Media type of the page.</summary>
    public const string MediaType = "text/html; charset=utf-8";

    /// <summary>The page in UTF-8 without byte order mark.</summary>
    /// <param name="plan">The local plan with its account.</param>
    /// <param name="findings">What the review of it found; none when it was not reviewed.</param>
    public static byte[] Write(LocalizedPlan plan, ImmutableArray<ReviewFinding> findings)
    {
        var html = new ReportHtml();
        var subject = plan.Document.Subject.ToPlainText().Replace('\n', ' ');
        var unit = plan.Document.Header.Body.FullName;
        html.Markup("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.Markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
        html.Element("title", $"Kế hoạch của {unit}: thay đổi so với cấp trên");
        html.Markup("<style>\n").Markup(ReportStyle.Css).Markup("</style>\n</head>\n<body>\n<header>\n");
        html.Element("h1", "Thay đổi so với kế hoạch của cấp trên");
        html.Element("p class=\"why\"", subject);
        html.Markup("<dl>\n");
        Row(html, "Đơn vị ban hành", unit);
        Row(html, "Văn bản cấp trên", plan.Facts.Citation.Length > 0 ? plan.Facts.Citation : plan.Parent.Header.Body.FullName);
        Row(html, "Câu hỏi", $"{Count(plan.Questions.Length)}, bắt buộc {Count(plan.Questions.Count(one => one.IsRequired))}, đã trả lời {Count(plan.Questions.Count(one => one.IsAnswered))}");
        Row(html, "Thay đổi", Count(plan.Changes.Length));
        Row(html, "Điểm soát xét", $"{Count(findings.Length)}, phải sửa {Count(findings.Count(one => one.Severity == FindingSeverity.Wrong))}");
        html.Markup("</dl>\n<nav aria-label=\"Các phần\"><ul>\n<li><a href=\"#cau-hoi\">Câu hỏi</a></li>\n<li><a href=\"#thay-doi\">Thay đổi</a></li>\n");
        html.Markup("<li><a href=\"#soat-xet\">Soát xét</a></li>\n<li><a href=\"#the-thuc\">Thể thức</a></li>\n</ul></nav>\n</header>\n<main>\n");
        QuestionPart.Write(html, plan);
        ChangePart.Write(html, plan);
        FindingPart.Write(html, plan, findings);
        FramePart.Write(html, plan.Derivations);
        return html.Markup("</main>\n</body>\n</html>\n").ToBytes();
    }

    private static void Row(ReportHtml html, string term, string text) => html.Element("dt", term).Element("dd", text);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
