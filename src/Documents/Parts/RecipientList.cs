using System.Collections.Immutable;

namespace ThiDua.Documents.Parts;

/// <summary>
/// The list of recipients (Nơi nhận) at the foot of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.9).
/// </summary>
/// <param name="Entries">One recipient or group each, without dash and closing mark.</param>
/// <param name="Archive">The archive line (Lưu), always last.</param>
public sealed record RecipientList(ImmutableArray<string> Entries, ArchiveLine Archive);
