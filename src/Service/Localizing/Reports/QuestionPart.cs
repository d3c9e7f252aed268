using ThiDua.Localization;
using ThiDua.Localization.Changes;

namespace ThiDua.Service.Localizing.Reports;

/// <summary>The part of a report that asks: the questions that hold back the signature first.</summary>
internal static class QuestionPart
{
    /// <summary>Writes the questions.</summary>
    public static void Write(ReportHtml html, LocalizedPlan plan)
    {
        html.Markup("<section id=\"cau-hoi\">\n").Element("h2", "Câu hỏi cần quyết định");
        if (plan.Questions.IsEmpty)
        {
            html.Element("p", "Không có câu hỏi nào.");
        }
        else
        {
            html.Element("p class=\"meta\"", "Trả lời bằng mã của câu hỏi và mã của lựa chọn, hoặc ghi lời của mình.");
        }

        var places = new PlanPlaces(plan.Parent);
        html.Markup("<ol>\n");
        foreach (var question in plan.Questions.OrderByDescending(one => one is { IsRequired: true, IsAnswered: false }).ThenByDescending(one => one.IsRequired))
        {
            Write(html, question, places.Of(question.Path));
        }

        html.Markup("</ol>\n</section>\n");
    }

    private static void Write(ReportHtml html, Question question, PlanPlace place)
    {
        var (style, tag) = question switch
        {
            { IsAnswered: true } => ("done", "Đã trả lời"),
            { IsRequired: true } => ("urgent", "Bắt buộc trả lời trước khi ký"),
            _ => ("doubt", "Chưa trả lời"),
        };
        html.Markup($"<li class=\"card {style}\" id=\"q-").Text(question.Id).Markup("\">\n<p>").Markup("<span class=\"tag\">").Text(tag).Markup("</span></p>\n");
        html.Element("p class=\"why\"", question.Text);
        MarkedText.Write(html, question.Quote, question.Words);
        html.Markup("<ul class=\"choices\">\n");
        foreach (var choice in question.Choices)
        {
            var isTaken = choice.Id == question.Taken;
            html.Markup(isTaken ? "<li class=\"taken\">" : "<li>").Markup("<code>").Text(choice.Id).Markup("</code> ").Text(choice.Label);
            html.Text(choice.Text.Length > 0 && choice.Text != choice.Label ? $": “{choice.Text}”" : "").Text(isTaken ? " (đang dùng)" : "").Markup("</li>\n");
        }

        html.Markup(question.Taken.Length == 0 ? "<li class=\"taken\">Lời của người soạn (đang dùng)</li>\n" : "").Markup("</ul>\n");
        html.Markup("<p class=\"meta\">Mã trả lời: <code>").Text(question.Id).Markup("</code> · ").Text(Where(place) + ReportWords.Source(question.Rule, question.Clause, question.Certainty)).Markup("</p>\n</li>\n");
    }

    private static string Where(PlanPlace place) => $"{(place.Number.Length > 0 ? place.Number : place.Heading)} · ";
}
