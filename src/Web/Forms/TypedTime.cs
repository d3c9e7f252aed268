using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Web.Forms;

/// <summary>Hours as clerks type them: "8h30", "8 giờ", "8:30".</summary>
internal static partial class TypedTime
{
    /// <summary>The hour as the service has it, "08:30"; what is none stays as it is.</summary>
    public static string ToClock(string text) => Form().Match(text.Trim()) is { Success: true } match
        ? string.Create(CultureInfo.InvariantCulture, $"{int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture):00}:{(match.Groups[2].Length > 0 ? match.Groups[2].Value : "00")}")
        : text.Trim();

    [GeneratedRegex(@"^(\d{1,2})\s*(?:h|:|g|giờ)\s*(\d\d)?\s*(?:phút|p)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
