namespace ThiDua.Formats.Profile;

/// <summary>
/// Lengths in characters that the register of outgoing documents can hold (Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I).
/// </summary>
/// <param name="Symbol">Symbol of the document (ký hiệu).</param>
/// <param name="Subject">Subject (trích yếu).</param>
/// <param name="OrganName">Name of the issuing body.</param>
/// <param name="Position">Post of the signer.</param>
/// <param name="FullName">Name of the signer.</param>
public sealed record RegisterLimits(int Symbol, int Subject, int OrganName, int Position, int FullName);
