using System.Collections.Immutable;

namespace ThiDua.Documents.Parts;

/// <summary>
/// The name of the issuing body (tên cơ quan, tổ chức ban hành) as it stands at the head of the document,
/// cut into lines (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.2).
/// </summary>
/// <param name="SuperiorLines">Lines of the direct superior body; empty when there is none, as for a People's Committee.</param>
/// <param name="IssuerLines">Lines of the issuing body itself, in capitals; none in a foreign draft without a head.</param>
/// <param name="FullName">Its name in running text, such as "Ủy ban nhân dân xã Bình Lư".</param>
public sealed record IssuingBody(
    ImmutableArray<string> SuperiorLines, ImmutableArray<string> IssuerLines, string FullName);
