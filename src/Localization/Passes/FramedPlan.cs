using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Rules.Frames;

namespace ThiDua.Localization.Passes;

/// <summary>A local plan in its frame.</summary>
/// <param name="Document">The plan.</param>
/// <param name="Derivations">A reason for each line of the frame.</param>
internal sealed record FramedPlan(OfficialDocument Document, ImmutableArray<Derivation> Derivations);
