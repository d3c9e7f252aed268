using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Documents.Text;

/// <summary>Numbers in figures as Vietnamese is written: a dot between thousands, a decimal comma.</summary>
public static partial class WrittenNumber
{
    /// <summary>The number in figures: 1.234.567,5.</summary>
    public static string Write(decimal number) =>
        number.ToString("#,0.############", CultureInfo.InvariantCulture).Replace(',', ' ').Replace('.', ',').Replace(' ', '.');

    /// <summary>Reads a number not below 0 that stands at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number; 0 when there is none.</param>
    /// <returns>How many characters it has; 0 when the text begins with none or it is too large.</returns>
    public static int ReadStart(string text, out decimal number)
    {
        var found = Figures().Match(text).Value;
        return decimal.TryParse(
            found.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            ? found.Length
            : 0;
    }

    /// <summary>Reads a text that is nothing but a number not below 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number; 0 when the text is none.</param>
    public static bool TryRead(string text, out decimal number) => ReadStart(text, out number) == text.Length && text.Length > 0;

    [GeneratedRegex(@"^(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,28})(?:,\d{1,12})?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
