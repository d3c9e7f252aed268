using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
using ThiDua.Docx.Reading;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Html.Pages;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Reviewing;
using ThiDua.Pdf.Layout;
using ThiDua.Service.Localizing;
using ThiDua.Service.Localizing.Reports;
using ThiDua.Web.Api;

namespace ThiDua.Web.Localizing;

/// <summary>A localization as the page shows it: pages of both plans with marks, and what to decide.</summary>
internal static class LocalizationView
{
    /// <summary>The superior's plan alone, while no unit is chosen.</summary>
    public static object OfParent(ReadDocument read, ImmutableArray<Diagnostic> remarks)
    {
        var formatted = DocumentFormatter.Format(read.Document, FormatProfile.Decree30);
        return new
        {
            ParentPages = formatted.Succeeded ? Pages(formatted.Value, []) : "",
            LocalPages = "",
            Parts = read.Report.Parts.Select(part => new { part.Name, part.Text, Certainty = part.Certainty.ToString().ToLowerInvariant(), part.Reason }),
            Remarks = remarks.Select(ApiResults.Shown),
        };
    }

    /// <summary>Both plans.</summary>
    public static object Of(LocalizeOutput made, ImmutableArray<Diagnostic> remarks)
    {
        var plan = made.Plan;
        var places = new PlanPlaces(plan.Parent);
        return new
        {
            ParentPages = made.Parent is null ? "" : Pages(made.Parent, LocalizationMarks.OfParent(plan)),
            LocalPages = Pages(made.Local, LocalizationMarks.OfLocal(plan)),
            Campaign = plan.Facts.Campaign?.Name ?? "",
            Citation = plan.Facts.Citation,
            Questions = plan.Questions.Select(question => Shown(question, places)),
            Changes = plan.Changes.Select(change => Shown(change, places)),
            Findings = made.Findings.Select(Shown),
            Remarks = remarks.Select(ApiResults.Shown),
            Derivations = plan.Derivations.Select(line => new { line.Path, line.Text, Origin = ReportWords.Origin(line.Origin), line.Clause, line.Note }),
            Sections = plan.Document.Body.OfType<Documents.Blocks.Section>().Select(section => section.Title.ToPlainText()).Where(title => title.Length > 0),
        };
    }

    private static string Pages(FormattedDocument document, ImmutableArray<PageMark> marks) => PagePictureWriter.Write(DocumentLayouter.Layout(document), marks);

    private static object Shown(Question question, PlanPlaces places) => new
    {
        question.Id,
        question.Path,
        question.Text,
        question.Quote,
        question.Words,
        question.Taken,
        Answered = question.IsAnswered,
        Required = question.IsRequired,
        Place = Where(places.Of(question.Path)),
        Source = ReportWords.Source("", question.Clause, question.Certainty),
        Choices = question.Choices.Select(choice => new { choice.Id, choice.Label, choice.Text }),
    };

    private static object Shown(Change change, PlanPlaces places) => new
    {
        change.Id,
        Kind = change.Kind.ToString().ToLowerInvariant(),
        change.Before,
        change.After,
        change.TextAfter,
        Decided = change.IsDecided,
        Frame = change.IsFrame,
        Place = Where(places.Of(change.Path)),
        Reasons = change.Reasons.Select(reason => new { reason.Text, Source = ReportWords.Source("", reason.Clause, reason.Certainty) }),
    };

    private static object Shown(ReviewFinding finding) => new
    {
        finding.Check,
        finding.Quote,
        finding.Words,
        finding.Reason,
        finding.Proposal,
        finding.IsToGo,
        Severity = ReportWords.Severity(finding.Severity),
        Class = ReportWords.Class(finding.Severity),
        Source = ReportWords.Source("", finding.Clause, finding.Certainty),
    };

    private static string Where(PlanPlace place) => place.Number.Length > 0 ? $"Mục {place.Number}" : place.Heading;
}
