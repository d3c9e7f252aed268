using System.Globalization;
using ThiDua.Documents.Numbering;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>How Word prints the numbers of a list.</summary>
internal static class NumberFormats
{
    private const int Alphabet = 26;

    /// <summary>A number as printed by a format of WordprocessingML (<c>w:numFmt</c>); of an unknown one in digits.</summary>
    public static string Print(int number, string format) => format switch
    {
        "upperRoman" => number > 0 ? RomanNumeral.Of(number) : "0",
        "lowerRoman" => number > 0 ? RomanNumeral.Of(number).ToLowerInvariant() : "0",
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>a to z, then aa, bb: Word repeats the letter.</summary>
    private static string Letters(int number, char first) =>
        number <= 0 ? "" : new string((char)(first + ((number - 1) % Alphabet)), ((number - 1) / Alphabet) + 1);
}
