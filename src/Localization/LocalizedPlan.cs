using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Understanding;
using ThiDua.Rules.Frames;

namespace ThiDua.Localization;

/// <summary>A commune's own plan with an account of how it came about.</summary>
/// <param name="Parent">The superior's plan as it was taken: of a decision that promulgates a plan, the plan.</param>
/// <param name="Document">The local plan.</param>
/// <param name="Facts">What was understood of the superior's plan.</param>
/// <param name="Changes">Each change, in the order of the plan.</param>
/// <param name="Questions">Places that need a decision, in the order of the plan.</param>
/// <param name="Derivations">A reason for each line of head, recipients and signature.</param>
public sealed record LocalizedPlan(
    OfficialDocument Parent,
    OfficialDocument Document,
    ParentFacts Facts,
    ImmutableArray<Change> Changes,
    ImmutableArray<Question> Questions,
    ImmutableArray<Derivation> Derivations);
