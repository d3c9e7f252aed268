namespace ThiDua.Documents.Numbering;

/// <summary>
/// Letters that mark points (điểm): the Vietnamese alphabet without the letters that carry a mark of their own, but with đ
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6; the decree itself counts a, b, c, d, đ, e, g, h).
/// </summary>
public static class VietnameseLetter
{
    private static readonly string[] Letters =
        ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"];

    /// <summary>The letter of a position from 1; after y it goes on with aa, ab.</summary>
    public static string Of(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ordinal);
        return ordinal <= Letters.Length
            ? Letters[ordinal - 1]
            : Of((ordinal - 1) / Letters.Length) + Letters[(ordinal - 1) % Letters.Length];
    }
}
