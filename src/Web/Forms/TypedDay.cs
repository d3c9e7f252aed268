using System.Globalization;

namespace ThiDua.Web.Forms;

/// <summary>Days as clerks type them: "1/7/2025", "01-07-2025" beside "2025-07-01".</summary>
internal static class TypedDay
{
    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    private static readonly string[] Months = ["M/yyyy", "M-yyyy"];

    /// <summary>The day as the service has it; what is no day stays as it is, for the service to say so.</summary>
    public static string ToIso(string text) =>
        DateOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text.Trim();

    /// <summary>A day, or a month alone ("11/2027") as drafts have it.</summary>
    public static string ToIsoDraft(string text) =>
        DateOnly.TryParseExact(text.Trim(), Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : ToIso(text);
}
