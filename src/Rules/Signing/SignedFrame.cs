using System.Collections.Immutable;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Signing;

/// <summary>All signature blocks of a document and by whose power it is issued.</summary>
/// <param name="Blocks">The blocks in their order.</param>
/// <param name="Power">Whose power.</param>
internal sealed record SignedFrame(ImmutableArray<Explained<SignatureBlock>> Blocks, Power Power);
