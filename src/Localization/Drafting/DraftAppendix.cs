using System.Collections.Immutable;
using ThiDua.Documents.Parts;

namespace ThiDua.Localization.Drafting;

/// <summary>An appendix of a plan that is being worked on.</summary>
/// <param name="Source">The superior's.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">Its content.</param>
internal sealed record DraftAppendix(Appendix Source, RevisedText Title, ImmutableArray<DraftBlock> Blocks);
