using System.Globalization;

namespace ThiDua.Documents.Parts;

/// <summary>
/// The date of issue (thời gian ban hành), of which a draft may know only the year or the month
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4).
/// </summary>
/// <param name="Year">Four digits, or null where a foreign draft leaves it open.</param>
/// <param name="Month">1 to 12, or null when it is left open.</param>
/// <param name="Day">1 to 31, or null when it is left open; never known without the month.</param>
public sealed record IssueDate(int? Year, int? Month, int? Day)
{
    /// <summary>
    /// The last day the date can mean. Units and rules are looked up by it: a draft is written for what will hold when it is
    /// issued.
    /// </summary>
    public DateOnly Latest => Year is { } year
        ? new DateOnly(year, Month ?? 12, Day ?? DateTime.DaysInMonth(year, Month ?? 12))
        : DateOnly.MaxValue;

    /// <summary>The first day the date can mean: what lies before it has passed for certain.</summary>
    public DateOnly Earliest => Year is { } year ? new DateOnly(year, Month ?? 1, Day ?? 1) : DateOnly.MinValue;

    /// <summary>
    /// Reads <c>2026-05-20</c>, <c>2026-05</c> or <c>2026</c> (ISO 8601, with reduced precision).
    /// </summary>
    /// <returns>The date, or null when the text is none.</returns>
    public static IssueDate? Parse(string text)
    {
        var (length, format) = (text.Length, text.Length switch { 10 => "yyyy-MM-dd", 7 => "yyyy-MM", 4 => "yyyy", _ => "" });
        if (format.Length == 0 || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return null;
        }

        return date.Year < 2000 ? null : new IssueDate(date.Year, length >= 7 ? date.Month : null, length == 10 ? date.Day : null);
    }

    /// <summary>
    /// The long form "ngày 05 tháng 3 năm 2026": days below ten and the months January and February carry a leading
    /// zero; what is not known is left blank.
    /// </summary>
    public string ToLongText() => $"ngày {DayText} tháng {MonthText} năm {Year?.ToString(CultureInfo.InvariantCulture) ?? DocumentNumber.Blank}";

    private string DayText => Day?.ToString("00", CultureInfo.InvariantCulture) ?? DocumentNumber.Blank;

    private string MonthText =>
        Month?.ToString(Month <= 2 ? "00" : "0", CultureInfo.InvariantCulture) ?? DocumentNumber.Blank;
}
