namespace ThiDua.Documents.Kinds;

/// <summary>
/// Whether documents of a kind are addressed (Kính gửi) (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.9, điểm b và c).
/// </summary>
public enum AddresseeUse
{
    /// <summary>Never.</summary>
    None,

    /// <summary>When sent to a higher body, as a report.</summary>
    Optional,

    /// <summary>Always.</summary>
    Required,
}
