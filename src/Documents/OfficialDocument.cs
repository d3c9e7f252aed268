using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Certificates;
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
/// <param name="Subject">
/// Subject (trích yếu), without the words its form puts before it ("V/v", "Về việc"); empty when the form has none.
/// </param>
/// <param name="LegalBases">Legal bases (căn cứ), one each, without the closing mark.</param>
/// <param name="Body">Content (nội dung).</param>
/// <param name="Recipients">Recipients (Nơi nhận); null for a form without them, such as a report of achievements.</param>
/// <param name="Signatures">
/// Signature blocks; none in a foreign draft that has no place for it. One stands beside the recipients; of two the first stands left and the second right; a third
/// stands centred below them.
/// </param>
/// <param name="Appendices">Appendices (Phụ lục), lists and texts that go with the document, in order.</param>
public sealed record OfficialDocument(
    DocumentHeader Header,
    DocumentKind Kind,
    ImmutableArray<Inline> Subject,
    ImmutableArray<ImmutableArray<Inline>> LegalBases,
    ImmutableArray<Block> Body,
    RecipientList? Recipients,
    ImmutableArray<SignatureBlock> Signatures,
    ImmutableArray<Appendix> Appendices)
{
    /// <summary>
    /// Bodies or persons the document is addressed to (Kính gửi), one each, without dash and closing mark; empty when none.
    /// </summary>
    public ImmutableArray<string> Addressees { get; init; } = [];

    /// <summary>
    /// Who has the competence to issue a decision or resolution (thẩm quyền ban hành), in capitals, a line each: "CHỦ TỊCH ỦY BAN
    /// NHÂN DÂN XÃ BÌNH LƯ"; empty when the form has none.
    /// </summary>
    public ImmutableArray<string> AuthorityLines { get; init; } = [];

    /// <summary>
    /// Who issues the document, in running text, where it is not the issuing body itself: "Chủ tịch Ủy ban nhân dân xã Bình Lư".
    /// Appendices and telegrams name it. Empty for the body's own name.
    /// </summary>
    public string IssuedBy { get; init; } = "";

    /// <summary>
    /// The certificates that are the content of a document of the kind <c>certificate</c>; null for every other kind. Such a document
    /// has no legal bases, body, recipients or appendices.
    /// </summary>
    public CertificateBatch? Certificates { get; init; }

    /// <summary>Name of who issues the document in running text.</summary>
    public string IssuerName => IssuedBy.Length > 0 ? IssuedBy : Header.Body.FullName;

    /// <summary>Who signs for the issuing body: the only block, or that on the right; null when there is none.</summary>
    public SignatureBlock? Signer => Signatures.Length == 0 ? null : Signatures[Math.Min(1, Signatures.Length - 1)];
}
