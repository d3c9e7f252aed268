using System.Text.RegularExpressions;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Templates.Data;

namespace ThiDua.Service.Pipeline;

/// <summary>Dates of issue as requests give them.</summary>
internal static partial class IssueDates
{
    private const string Field = "issueDate";

    /// <summary>A draft of this year with day and month open.</summary>
    public static IssueDate Draft(TimeProvider time) => new(VietNamDay.Of(time).Year, null, null);

    /// <summary>The date that data give; null when they give none, or one that their schema finds fault with.</summary>
    /// <param name="data">The data.</param>
    /// <param name="faults">Takes a fault for a day that its month has not, which a schema cannot know.</param>
    public static IssueDate? OfData(DataObject data, List<Diagnostic> faults)
    {
        if (data.GetValueOrDefault(Field) is not string given)
        {
            return null;
        }

        var date = IssueDate.Parse(given);
        if (date is null && WholeDay().IsMatch(given))
        {
            faults.Add(NoDay(Field, given));
        }

        return date;
    }

    /// <summary>The date of a request; a draft when it gives none, and one with a fault when it cannot be read.</summary>
    public static IssueDate Read(string text, TimeProvider time, List<Diagnostic> faults)
    {
        if (text.Length > 0 && IssueDate.Parse(text) is { } date)
        {
            return date;
        }

        if (text.Length > 0)
        {
            faults.Add(NoDay("issue_date", text));
        }

        return Draft(time);
    }

    private static Diagnostic NoDay(string path, string text) => Diagnostic.Error(
        "DATE_INVALID",
        path,
        $"Ngày ban hành “{text}” không phải là một ngày có thật.",
        "Hãy ghi 2026-05-20, hoặc 2026-05, 2026 khi còn để trống ngày, tháng.");

    /// <summary>What the schema takes for a whole day.</summary>
    [GeneratedRegex(@"^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]
    private static partial Regex WholeDay();
}
