using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;

namespace ThiDua.Documents.Parts;

/// <summary>
/// A list that goes with a document (danh sách kèm theo), such as that of those a decision commends. It is headed "DANH SÁCH" and
/// bears no number.
/// </summary>
/// <param name="Title">What it lists, printed in small letters; may be empty.</param>
/// <param name="Blocks">Its content.</param>
public sealed record AttachedList(ImmutableArray<Inline> Title, ImmutableArray<Block> Blocks) : Appendix(Title, Blocks);
