using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;

namespace ThiDua.Documents;

/// <summary>
/// An administrative document (văn bản hành chính) as meaning: it knows a recipient list and a legal basis,
/// and no millimetre.
/// </summary>
/// <param name="Header">Issuing body, number and symbol, place and date.</param>
/// <param name="Kind">Kind of document (tên loại).</param>
/// <param name="Subject">Subject (trích yếu).</param>
/// <param name="LegalBases">Legal bases (căn cứ), one each, without the closing mark.</param>
/// <param name="Body">Content (nội dung).</param>
/// <param name="Recipients">Recipients (Nơi nhận).</param>
/// <param name="Signature">Signature block.</param>
/// <param name="Appendices">Appendices (Phụ lục).</param>
public sealed record OfficialDocument(
    DocumentHeader Header,
    DocumentKind Kind,
    ImmutableArray<Inline> Subject,
    ImmutableArray<ImmutableArray<Inline>> LegalBases,
    ImmutableArray<Block> Body,
    RecipientList Recipients,
    SignatureBlock Signature,
    ImmutableArray<Appendix> Appendices);
