using System.Collections.Immutable;
using ThiDua.Localization.Reviewing;

namespace ThiDua.Service.Localizing;

/// <summary>What a review found.</summary>
/// <param name="Findings">The findings, in the order of the plan.</param>
public sealed record ReviewOutput(ImmutableArray<ReviewFinding> Findings);
