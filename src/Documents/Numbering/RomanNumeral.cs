using System.Text;

namespace ThiDua.Documents.Numbering;

/// <summary>Roman numerals.</summary>
public static class RomanNumeral
{
    private static readonly (int Value, string Text)[] Steps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The numeral of a positive number.</summary>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        var text = new StringBuilder();
        foreach (var (value, numeral) in Steps)
        {
            for (; number >= value; number -= value)
            {
                text.Append(numeral);
            }
        }

        return text.ToString();
    }
}
