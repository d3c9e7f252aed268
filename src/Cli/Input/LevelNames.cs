using ThiDua.V1;

namespace ThiDua.Cli.Input;

/// <summary>What the levels are called on the command line and in text.</summary>
internal static class LevelNames
{
    private static readonly (Level Level, string Code, string Name)[] Table =
    [
        (Level.Province, "tinh", "tỉnh"),
        (Level.City, "thanh-pho", "thành phố"),
        (Level.Commune, "xa", "xã"),
        (Level.Ward, "phuong", "phường"),
        (Level.SpecialZone, "dac-khu", "đặc khu"),
    ];

    /// <summary>All codes, for messages.</summary>
    public static string AllCodes => string.Join(", ", Table.Select(row => row.Code));

    /// <summary>The level that a code or a Vietnamese name means, or null.</summary>
    public static Level? Parse(string text)
    {
        var name = text.Trim();
        foreach (var row in Table)
        {
            if (row.Code.Equals(name, StringComparison.OrdinalIgnoreCase) || row.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return row.Level;
        }

        return null;
    }

    /// <summary>The code of a level; of one this version does not know, its number.</summary>
    public static string CodeOf(Level level) =>
        Table.FirstOrDefault(row => row.Level == level).Code ?? level.ToString("D");

    /// <summary>The Vietnamese name of a level.</summary>
    public static string NameOf(Level level) =>
        Table.FirstOrDefault(row => row.Level == level).Name ?? level.ToString("D");
}
