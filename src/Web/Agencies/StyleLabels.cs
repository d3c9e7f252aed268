using ThiDua.Catalogue;

namespace ThiDua.Web.Agencies;

/// <summary>Values of settings of style as a clerk reads them.</summary>
internal static class StyleLabels
{
    /// <summary>What a setting is called on the page.</summary>
    public static string Name(string name) => name.Contains('(', StringComparison.Ordinal) && name.Contains(':', StringComparison.Ordinal)
        ? name[..name.IndexOf('(', StringComparison.Ordinal)].Trim()
        : name;

    /// <summary>What a value of a setting looks like; the value itself where it says enough.</summary>
    public static string Value(string code, string value, AdministrativeUnit unit) => (code, value) switch
    {
        (_, "") => "Không ghi",
        ("collective-with-level", "no") => "TM. ỦY BAN NHÂN DÂN",
        ("collective-with-level", "yes") => $"TM. ỦY BAN NHÂN DÂN {unit.KindName.ToUpperInvariant()}",
        ("place-in-full", "numbers") => "Khi tên đơn vị là số",
        ("place-in-full", "persons-and-events") => "Cả khi là tên người, sự kiện lịch sử",
        ("personal-symbol", "{BODY}") => "QĐ-UBND",
        ("personal-symbol", "CT{BODY}") => "QĐ-CTUBND",
        ("award-rounding", "none") => "Không làm tròn",
        ("award-rounding", "ceil10k") => "Tăng lên tròn mười nghìn đồng",
        _ => value,
    };
}
