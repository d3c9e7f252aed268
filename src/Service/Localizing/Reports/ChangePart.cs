using ThiDua.Localization;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;

namespace ThiDua.Service.Localizing.Reports;

/// <summary>The part of a report that shows the changes, in the order of the document, each within its sentence.</summary>
internal static class ChangePart
{
    /// <summary>How much of a long sentence is shown on each side of a change, counted in characters.</summary>
    private const int Most = 300;

    /// <summary>Writes the changes under the headings of the superior's plan.</summary>
    public static void Write(ReportHtml html, LocalizedPlan plan)
    {
        html.Markup("<section id=\"thay-doi\">\n").Element("h2", "Các thay đổi");
        if (plan.Changes.IsEmpty)
        {
            html.Element("p", "Không có thay đổi nào.");
        }

        var places = new PlanPlaces(plan.Parent);
        foreach (var group in plan.Changes.Select(change => (Change: change, Place: places.Of(change.Path))).GroupBy(one => (one.Place.Rank, one.Place.Heading)).OrderBy(group => group.Key.Rank))
        {
            html.Element("h3", group.Key.Heading).Markup("<ol>\n");
            foreach (var (change, place) in group)
            {
                Write(html, change, place);
            }

            html.Markup("</ol>\n");
        }

        html.Markup("</section>\n");
    }

    private static void Write(ReportHtml html, Change change, PlanPlace place)
    {
        html.Markup("<li class=\"card\" id=\"c-").Text(change.Id).Markup("\">\n<p class=\"text\">");
        var (lead, tail) = Around(change);
        html.Text(lead);
        if (change.Before.Length > 0)
        {
            html.Markup("<del>").Text(change.Before).Markup("</del>");
        }

        // A change of whole lines has the new ones below the old.
        html.Markup(change.Before.Contains('\n', StringComparison.Ordinal) && change.After.Length > 0 ? "\n" : "");
        if (change.After.Length > 0)
        {
            html.Markup("<ins>").Text(change.After).Markup("</ins>");
        }

        html.Text(tail).Markup("</p>\n");
        foreach (var reason in change.Reasons)
        {
            html.Element("p class=\"why\"", reason.Text);
            html.Element("p class=\"meta\"", ReportWords.Source(reason.Rule, reason.Clause, reason.Certainty));
        }

        html.Markup("<p class=\"meta\">").Text(place.Number.Length > 0 ? place.Number + " · " : "").Text(change.IsDecided ? "Theo quyết định của người soạn · " : "")
            .Markup("Mã: <code>").Text(change.Id).Markup("</code></p>\n</li>\n");
    }

    /// <summary>The rest of the sentence before and behind the change, as the local plan has it.</summary>
    private static (string Lead, string Tail) Around(Change change)
    {
        var end = change.Start + change.After.Length;
        if (change.TextAfter.Length == 0 || end > change.TextAfter.Length || !change.TextAfter.AsSpan(change.Start).StartsWith(change.After, StringComparison.Ordinal))
        {
            return ("", "");
        }

        var first = Sentences.Around(change.TextAfter, change.Start);
        var last = Sentences.Around(change.TextAfter, Math.Max(change.Start, end - 1));
        return (End(change.TextAfter[Math.Min(first.Start.Value, change.Start)..change.Start]), Beginning(change.TextAfter[end..Math.Max(end, last.End.Value)]));
    }

    private static string End(string lead) =>
        lead.Length <= Most ? lead : lead.IndexOf(' ', lead.Length - Most) is >= 0 and var space ? "…" + lead[space..] : "…";

    private static string Beginning(string tail) =>
        tail.Length <= Most ? tail : tail.LastIndexOf(' ', Most) is >= 0 and var space ? tail[..(space + 1)] + "…" : "…";
}
