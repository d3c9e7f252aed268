using System.Text.RegularExpressions;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Understanding;

namespace ThiDua.Localization.Passes;

/// <summary>Protects what stays the superior's: its awards, reports to it, its resolutions and systems, names between quotation marks.</summary>
internal static class ProtectSuperior
{
    private static readonly Regex Quoted = new("[“\"„](?<name>[^”“\"]{5,240})[”\"]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The draft with these words protected.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        var rows = context.Book.Protections.On(context.On);
        return draft.Map((_, text) => rows.Aggregate(WithOwnReports(WithNames(text), context), (current, row) => context.Pattern(row.Find).Matches(current.Folded)
            .Aggregate(current, (protectedText, match) => protectedText.Protect(match.Index, match.Length, row.Kind == "superior" ? Protection.Superior : Protection.Settled))));
    }

    /// <summary>What the superior's plan asks of the commune by its name is reported to the superior.</summary>
    private static RevisedText WithOwnReports(RevisedText text, LocalizationContext context) =>
        !text.Folded.Contains(TextFolding.Fold(context.Unit.FullName), StringComparison.OrdinalIgnoreCase)
            ? text
            : context.Pattern("báo cáo (?:về |với |lên )?(?:{ubnd} {tinh}|{tinhuy})").Matches(text.Folded).Aggregate(text, (current, match) => current.Protect(match.Index, match.Length));

    /// <summary>A name between quotation marks is not the commune's to change, but for the area at its end.</summary>
    private static RevisedText WithNames(RevisedText text) => Quoted.Matches(text.Folded).Select(match => match.Groups["name"])
        .Aggregate(text, (current, name) => current.Protect(name.Index, CampaignReader.Bare(name.Value).Length, Protection.Superior));
}
