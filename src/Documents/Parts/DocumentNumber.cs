using System.Globalization;

namespace ThiDua.Documents.Parts;

/// <summary>
/// Number and symbol (số, ký hiệu) of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.3).
/// </summary>
/// <param name="Number">The number in the year's series, or null in a draft: it is given at issue.</param>
/// <param name="Symbol">The symbol, such as <c>KH-UBND</c>.</param>
public sealed record DocumentNumber(int? Number, string Symbol)
{
    /// <summary>The room left for a number that is not known yet: six no-break spaces.</summary>
    public const string Blank = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";

    /// <summary>What stands between the two: a slash; in documents of the Party a hyphen, <c>55-KH/TU</c>.</summary>
    public char Separator { get; init; } = '/';

    /// <summary>How many digits the number has at least: some offices write <c>0045/KH-UBND</c>.</summary>
    public int Digits { get; init; } = 2;

    /// <summary>The number with a leading zero below ten, a slash and the symbol: <c>05/KH-UBND</c>.</summary>
    public override string ToString() =>
        (Number is { } n ? n.ToString("D" + Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : Blank) + Separator + Symbol;
}
