using System.Collections.Immutable;
using ThiDua.Documents.Images;

namespace ThiDua.Documents.Parts;

/// <summary>
/// Post, full name and room for the signature of the signer (chức vụ, họ tên và chữ ký của người có thẩm quyền)
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7).
/// </summary>
/// <param name="AuthorityLines">Signing capacity and post in capitals, a line each: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH".</param>
/// <param name="OtherPosts">Other posts of the signer (chức vụ khác), printed above the name; may be empty.</param>
/// <param name="Name">Full name, without degree or title; empty only in a block that is signed by hand.</param>
/// <param name="Image">
/// Image of the signature (hình ảnh chữ ký), printed in the room for it; null in a document that is signed by hand or later.
/// </param>
public sealed record SignatureBlock(
    ImmutableArray<string> AuthorityLines, ImmutableArray<string> OtherPosts, string Name, Picture? Image = null)
{
    /// <summary>
    /// Whether the signer writes name and signature on the printed form, as in the confirmations of a report of achievements: no
    /// name is printed then.
    /// </summary>
    public bool SignedByHand { get; init; }

    /// <summary>
    /// What the form asks of a signer by hand, with its brackets: "(ký, ghi rõ họ tên)"; empty when the form says nothing.
    /// </summary>
    public string Note { get; init; } = "";
}
