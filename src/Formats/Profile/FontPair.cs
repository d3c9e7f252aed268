namespace ThiDua.Formats.Profile;

/// <summary>
/// The two sets of sizes the decree allows; sizes go up or down together in one document
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V, note 1).
/// </summary>
public enum FontPair
{
    /// <summary>National name 13 pt, motto, date and text 14 pt.</summary>
    Large,

    /// <summary>National name 12 pt, motto, date and text 13 pt.</summary>
    Small,
}
