using System.Collections.Immutable;
using ThiDua.Formats.Formatted;
using ThiDua.Localization;
using ThiDua.Localization.Reviewing;

namespace ThiDua.Service.Localizing;

/// <summary>What a localization made.</summary>
/// <param name="Plan">The local plan with changes and questions.</param>
/// <param name="Findings">What a review of the local plan found.</param>
/// <param name="Files">The files.</param>
/// <param name="ProfileVersion">The version of the unit's profile that was used; 0 when none was.</param>
public sealed record LocalizeOutput(LocalizedPlan Plan, ImmutableArray<ReviewFinding> Findings, ImmutableArray<LocalizedFile> Files, int ProfileVersion)
{
    /// <summary>The local plan that the files were written from.</summary>
    public required FormattedDocument Local { get; init; }

    /// <summary>The superior's plan in the same layout; null when it cannot be laid out, which a remark tells.</summary>
    public FormattedDocument? Parent { get; init; }
}
