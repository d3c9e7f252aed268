using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Passes;

/// <summary>Protects what stays the superior's: its awards, reports to it, its resolutions and systems.</summary>
internal static class ProtectSuperior
{
    /// <summary>The draft with these words protected.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        var rows = context.Book.Protections.On(context.On);
        return draft.Map((_, text) => rows.Aggregate(text, (current, row) => context.Pattern(row.Find).Matches(current.Folded)
            .Aggregate(current, (protectedText, match) => protectedText.Protect(match.Index, match.Length, row.Kind == "superior" ? Protection.Superior : Protection.Settled))));
    }
}
