using System.Globalization;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Mapping;

/// <summary>Days of requests and answers: "2026-05-20".</summary>
internal static class RequestDays
{
    private const string Form = "yyyy-MM-dd";
    private static readonly DateOnly First = new(1945, 9, 2);

    /// <summary>A day; null with a fault for a text that is none.</summary>
    public static DateOnly? Read(string text, string path, List<Diagnostic> faults)
    {
        if (DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= First)
        {
            return day;
        }

        faults.Add(text.Length == 0
            ? Diagnostic.Error("FIELD_REQUIRED", path, "Thiếu ngày.", "Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2025-07-01.")
            : Diagnostic.Error("DATE_INVALID", path, $"“{text}” không phải là một ngày có thật.", "Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2025-07-01."));
        return null;
    }

    /// <summary>A day, or what stands for one that was not given.</summary>
    public static DateOnly Read(string text, string path, DateOnly otherwise, List<Diagnostic> faults) =>
        text.Length == 0 ? otherwise : Read(text, path, faults) ?? otherwise;

    /// <summary>A day as text.</summary>
    public static string Of(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);
}
