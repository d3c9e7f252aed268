using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;

namespace ThiDua.Documents.Parts;

/// <summary>
/// An appendix (Phụ lục) with its own page numbers (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1).
/// Its word line and the line that names the parent document are derived.
/// </summary>
/// <param name="Title">Its title, printed in capitals; may be empty.</param>
/// <param name="Blocks">Its content.</param>
public record Appendix(ImmutableArray<Inline> Title, ImmutableArray<Block> Blocks);
