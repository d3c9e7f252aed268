using System.Text;

namespace ThiDua.Documents.Text;

/// <summary>
/// Whole numbers in Vietnamese words, as amounts of money are written: "bảy triệu ba trăm bảy mươi mốt nghìn".
/// </summary>
public static class VietnameseNumber
{
    private const long Billion = 1_000_000_000;

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    private static readonly string[] Scales = ["", " nghìn", " triệu"];

    /// <summary>The number in words, with small letters and without unit.</summary>
    /// <param name="number">Any whole number.</param>
    public static string Words(long number)
    {
        if (number == 0)
        {
            return Digits[0];
        }

        var words = new StringBuilder(number < 0 ? "âm " : "");
        WriteAll((Int128)number < 0 ? -(Int128)number : number, false, words);
        return words.ToString();
    }

    /// <summary>Writes tỷ by tỷ: what stands above is itself a number, followed by the word.</summary>
    /// <param name="number">Not below 0.</param>
    /// <param name="follows">Whether a greater part stands before it.</param>
    /// <param name="words">Where it is written.</param>
    private static void WriteAll(Int128 number, bool follows, StringBuilder words)
    {
        var (above, rest) = (number / Billion, (int)(number % Billion));
        if (above > 0)
        {
            WriteAll(above, follows, words);
            words.Append(" tỷ");
            follows = true;
        }

        for (var scale = 2; scale >= 0; scale--)
        {
            var group = rest / (scale == 2 ? 1_000_000 : scale == 1 ? 1_000 : 1) % 1_000;
            if (group > 0)
            {
                WriteGroup(group, follows, words);
                words.Append(Scales[scale]);
                follows = true;
            }
        }
    }

    private static void WriteGroup(int group, bool follows, StringBuilder words)
    {
        var (hundreds, tens, ones) = (group / 100, group / 10 % 10, group % 10);
        if (follows)
        {
            words.Append(' ');
        }

        if (hundreds > 0 || follows)
        {
            words.Append(Digits[hundreds]).Append(" trăm");
            if (tens > 0 || ones > 0)
            {
                words.Append(' ');
            }
        }

        if (tens == 0)
        {
            words.Append(ones == 0 ? "" : (hundreds > 0 || follows ? "linh " : "") + Digits[ones]);
            return;
        }

        words.Append(tens == 1 ? "mười" : Digits[tens] + " mươi").Append(ones == 0 ? "" : " " + AfterTens(tens, ones));
    }

    /// <summary>A last digit behind a ten: mười lăm, hai mươi mốt, hai mươi tư.</summary>
    private static string AfterTens(int tens, int ones) => (tens, ones) switch
    {
        (_, 5) => "lăm",
        ( > 1, 1) => "mốt",
        ( > 1, 4) => "tư",
        _ => Digits[ones],
    };
}
