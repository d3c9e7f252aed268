using System.Globalization;

namespace ThiDua.Service.Awards;

/// <summary>Numbers and years as they were typed.</summary>
internal static class CaseNumbers
{
    /// <summary>A number; null for a text that is none.</summary>
    public static int? Read(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A number that may have a fraction and a sign, with comma or point; null for a text that is none.</summary>
    public static decimal? Fraction(string text) =>
        decimal.TryParse(text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The year that a date begins with; null when it has none.</summary>
    public static int? Year(string date) => date.Length >= 4 ? Read(date[..4]) : null;
}
