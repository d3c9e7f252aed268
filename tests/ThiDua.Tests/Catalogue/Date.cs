using System.Globalization;

namespace ThiDua.Tests.Catalogue;

/// <summary>Dates as text in tests.</summary>
internal static class Date
{
    /// <summary>"2026-10-01" as a date.</summary>
    public static DateOnly Of(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
