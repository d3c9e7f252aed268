using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Understanding;

/// <summary>Days of events, before which their results cannot be reported.</summary>
internal static class EventDays
{
    /// <summary>A day that the law counts from another: "(40 ngày trước ngày bầu cử)".</summary>
    private static readonly Regex Counted = new(
        @"\G,?\s*\(?(?:tức là\s+)?(?:chậm nhất\s+(?:là\s+)?)?\d+ ngày (?:trước|sau|kể từ)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex FullDate = new(@"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}(?!\d)", RegexOptions.CultureInvariant);

    /// <summary>From one day to another: "từ ngày 15/4 đến hết ngày 15/5/2026".</summary>
    private static readonly Regex Span = new(
        @"từ\s+(?:ngày\s+)?\d{1,2}(?:[/.-]\d{1,2})?(?:[/.-]\d{4})?\s*(?:đến|-)\s*(?:hết\s+)?(?:ngày\s+)?(?<end>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Since = new(@"từ\s+(?:ngày\s+|nay\s*)?[\d/.-]{0,10}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The last days of the events a text names.</summary>
    public static IEnumerable<DateOnly> EndsIn(RevisedText text) => Span.Matches(text.Folded).Select(match => DayOf(match.Groups["end"].Value)).OfType<DateOnly>();

    /// <summary>Whether a day ends a time that the text begins: no deadline.</summary>
    public static bool IsEnd(string folded, DeadlineMatch found) =>
        found.Text.StartsWith("đến", StringComparison.OrdinalIgnoreCase) && Since.IsMatch(folded[..found.Start]);

    /// <summary>Whether a deadline is counted from an event, or the own one would come before a day of the same text or before the end of an event.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">The superior's deadline.</param>
    /// <param name="own">The own one.</param>
    /// <param name="ends">The last days of events of the whole plan.</param>
    public static bool IsFixed(RevisedText text, DeadlineMatch found, DateOnly own, IEnumerable<DateOnly> ends)
    {
        if (Counted.IsMatch(text.Folded, found.Start + found.Length))
        {
            return true;
        }

        var deadlines = DeadlineMatch.Find(text.Folded).ToList();
        return found.Year is not null && FullDate.Matches(text.Folded)
            .Where(match => text.IsFree(match.Index, match.Length) && deadlines.TrueForAll(one => match.Index < one.Start || match.Index >= one.Start + one.Length))
            .Select(match => DayOf(match.Value)).OfType<DateOnly>().Concat(ends)
            .Any(day => own <= day && day < found.Date);
    }

    private static DateOnly? DayOf(string words) =>
        DateOnly.TryParseExact(words, ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
