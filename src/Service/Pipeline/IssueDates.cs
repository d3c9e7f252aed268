using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;

namespace ThiDua.Service.Pipeline;

/// <summary>Dates of issue as requests give them.</summary>
internal static class IssueDates
{
    /// <summary>A draft of this year with day and month open.</summary>
    public static IssueDate Draft(TimeProvider time) => new(VietNamDay.Of(time).Year, null, null);

    /// <summary>The date of a request; a draft when it gives none, and one with a fault when it cannot be read.</summary>
    public static IssueDate Read(string text, TimeProvider time, List<Diagnostic> faults)
    {
        if (text.Length > 0 && IssueDate.Parse(text) is { } date)
        {
            return date;
        }

        if (text.Length > 0)
        {
            faults.Add(Diagnostic.Error(
                "DATE_INVALID",
                "issue_date",
                string.Create(CultureInfo.InvariantCulture, $"Ngày ban hành “{text}” không phải là một ngày có thật."),
                "Hãy ghi 2026-05-20, hoặc 2026-05, 2026 khi còn để trống ngày, tháng."));
        }

        return Draft(time);
    }
}
