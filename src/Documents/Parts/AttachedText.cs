using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Kinds;

namespace ThiDua.Documents.Parts;

/// <summary>
/// A text that a decision promulgates or approves (văn bản ban hành, phê duyệt kèm theo quyết định): names of the issuing body and
/// of the State, kind and subject of its own, sections and pages numbered anew (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3).
/// </summary>
/// <param name="Kind">Its kind (tên loại), such as a plan.</param>
/// <param name="Title">Its subject (trích yếu).</param>
/// <param name="Blocks">Its content.</param>
public sealed record AttachedText(DocumentKind Kind, ImmutableArray<Inline> Title, ImmutableArray<Block> Blocks)
    : Appendix(Title, Blocks);
