using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Rules.Frames;

namespace ThiDua.Templates.Merging;

/// <summary>A document made from a template and data.</summary>
/// <param name="Document">The document.</param>
/// <param name="Derivations">Why each line around its content reads as it does.</param>
public sealed record MergedDocument(OfficialDocument Document, ImmutableArray<Derivation> Derivations);
