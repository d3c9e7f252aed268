namespace ThiDua.Catalogue;

/// <summary>The Vietnamese word, the level and the level code of each <see cref="UnitKind"/>.</summary>
public static class UnitKindTerms
{
    /// <summary>The kind in small letters: "tỉnh", "thành phố", "xã", "phường", "đặc khu".</summary>
    public static string Term(this UnitKind kind) => kind switch
    {
        UnitKind.Province => "tỉnh",
        UnitKind.City => "thành phố",
        UnitKind.Commune => "xã",
        UnitKind.Ward => "phường",
        UnitKind.SpecialZone => "đặc khu",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The kind with a capital first letter: "Tỉnh", "Thành phố", "Xã", "Phường", "Đặc khu".</summary>
    public static string CapitalTerm(this UnitKind kind) => kind switch
    {
        UnitKind.Province => "Tỉnh",
        UnitKind.City => "Thành phố",
        UnitKind.Commune => "Xã",
        UnitKind.Ward => "Phường",
        UnitKind.SpecialZone => "Đặc khu",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The code that data files and file names use: "tinh", "thanh-pho", "xa", "phuong", "dac-khu".</summary>
    public static string LevelCode(this UnitKind kind) => kind switch
    {
        UnitKind.Province => "tinh",
        UnitKind.City => "thanh-pho",
        UnitKind.Commune => "xa",
        UnitKind.Ward => "phuong",
        UnitKind.SpecialZone => "dac-khu",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The level of the kind (cấp tỉnh or cấp xã).</summary>
    public static UnitLevel Level(this UnitKind kind) =>
        kind is UnitKind.Province or UnitKind.City ? UnitLevel.Province : UnitLevel.Commune;

    /// <summary>The kind that <see cref="Term"/> writes as <paramref name="term"/>, or null.</summary>
    internal static UnitKind? FromTerm(string term)
    {
        foreach (var kind in Enum.GetValues<UnitKind>())
        {
            if (kind.Term() == term)
                return kind;
        }

        return null;
    }
}
