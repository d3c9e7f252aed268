using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Localization.Understanding;

/// <summary>A deadline found in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Text">Its words.</param>
/// <param name="Day">1 to 31: of a quarter or a month its last day.</param>
/// <param name="Month">1 to 12; null for every month.</param>
/// <param name="Year">The year; null for every year.</param>
internal sealed record DeadlineMatch(int Start, int Length, string Text, int Day, int? Month, int? Year)
{
    private static readonly Regex Days = new(
        @"(?<lead>trước|chậm nhất(?: là| vào)?|muộn nhất(?: là| vào)?|không muộn hơn|hạn(?: cuối)?(?: là)?|đến)\s+(?:\d{1,2}\s*(?:giờ|h)\s*(?:\d{2}\s*)?(?:phút\s*)?,?\s*)?(?:hết\s+)?ngày\s+(?<d>\d{1,2})"
        + @"(?:(?<sep>[/.-])(?<m>\d{1,2})(?!\d)(?:[/.-](?<y>\d{4}))?|\s+tháng\s+(?<m>\d{1,2})(?:\s+năm\s+(?<y>\d{4}))?|(?<monthly>\s+(?:hằng|hàng) (?:tháng|quý)|\s+(?:của\s+)?tháng cuối)(?!\p{L}))"
        + @"|(?<lead>trước|chậm nhất|muộn nhất)\s+(?<d>\d{1,2})(?<sep>[/.-])(?<m>\d{1,2})[/.-](?<y>\d{4})(?!\d)"
        + @"|(?<lead>trước|chậm nhất|muộn nhất)\s+(?<d>\d{1,2})(?<sep>/)(?<m>\d{1,2})(?=\s*(?:[.,;:)]|$|(?:hằng|hàng|để|về|cho|gửi|báo cáo|tổng hợp)(?!\p{L})))"
        + @"|(?<=(?:hằng|hàng) (?:tháng|quý)[^.;]{0,80}|(?<!\p{L})(?:tháng|quý) \()" + DayOfMonth + @"(?!\d|[/.-]\d|\s+tháng|\s+(?:hằng|hàng))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Periods = new(
        @"(?<lead>trước|trong|chậm nhất(?: trong| là)?|vào)\s+(?:(?:hết\s+)?quý\s+(?<q>I{1,3}|IV)(?!\p{L})|(?:hết\s+)?tháng\s+(?<m>\d{1,2})(?!\d))(?:\s*[/,]?\s*(?:năm\s+)?(?<y>\d{4})|\s+(?:hằng|hàng) năm)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>"trước ngày 25" behind "hằng tháng".</summary>
    private const string DayOfMonth = @"(?<lead>trước|chậm nhất(?: là| vào)?)\s+ngày\s+(?<d>\d{1,2})";

    private static readonly Regex OnlyDayOfMonth = new("^" + DayOfMonth + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private const string DayOfList = @"(?:trước\s+)?(?:ngày\s+)?(?<d>\d{1,2})(?<sep>[/.-])(?<m>\d{1,2})(?!\d)(?:[/.-](?<y>\d{4}))?";

    /// <summary>A further day in a list, "trước ngày 15/6 và 15/12 hằng năm"; "5/10 xã" is none.</summary>
    private static readonly Regex Further = new(
        @"\G(?:\s*,\s*|\s+(?:và|hoặc)\s+)(?<x>" + DayOfList + @")(?=\s*(?:[.,;:)]|$|(?:hằng|hàng|và|hoặc|để|về|cho|gửi|báo cáo|tổng hợp)(?!\p{L})))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex BareDay = new("^" + DayOfList + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex FourDigits = new(@"\d{4}", RegexOptions.CultureInvariant);

    /// <summary>All that stands in a cell of a column of times: "Quý I/2026", "Tháng 9/2026".</summary>
    private static readonly Regex WholePeriod = new(
        @"^\s*(?:trong\s+)?(?:quý\s+(?<q>I{1,3}|IV)|tháng\s+(?<m>\d{1,2}))\s*[/,]?\s*(?:năm\s+)?(?<y>\d{4})\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether it names a day, not a quarter or a month as a whole.</summary>
    public bool IsDay { get; private init; }

    /// <summary>The deadlines of a text in one spelling, in order.</summary>
    public static IEnumerable<DeadlineMatch> Find(string folded) =>
        Days.Matches(folded).SelectMany(match => OfDays(folded, match)).Concat(Periods.Matches(folded).Select(OfPeriod)).OfType<DeadlineMatch>().OrderBy(found => found.Start);

    /// <summary>The deadlines of a cell whose column says that it has times: a period or a day alone is one there.</summary>
    public static IEnumerable<DeadlineMatch> FindInCell(string folded) => WholePeriod.Match(folded) is { Success: true } period ? Of(OfPeriod(period))
        : BareDay.Match(folded) is { Success: true } day && day.Groups["y"].Success ? Of(OfDay(day, day))
        : Find(folded);

    private static IEnumerable<DeadlineMatch> Of(DeadlineMatch? found) => found is null ? [] : [found];

    /// <summary>The day itself, or the same day of a common year when it comes every year; of every month that of January.</summary>
    public DateOnly Date => new(Year ?? 2027, Month ?? 1, Math.Min(Day, DateTime.DaysInMonth(Year ?? 2027, Month ?? 1)));

    /// <summary>The same words with another day, written as this one is.</summary>
    public string WithDate(DateOnly date)
    {
        var match = Days.Match(Text) is { Success: true } whole ? whole : BareDay.Match(Text) is { Success: true } bare ? bare : OnlyDayOfMonth.Match(Text);
        if (!match.Success)
        {
            return string.Create(CultureInfo.InvariantCulture, $"trước ngày {date.Day:00}/{date.Month}{(Year is null ? "" : $"/{date.Year}")}{(Year is null ? " hằng năm" : "")}");
        }

        var day = date.Day.ToString("00", CultureInfo.InvariantCulture);
        var words = Text[..match.Groups["d"].Index] + day;
        var place = match.Groups["d"].Index + match.Groups["d"].Length;
        if (match.Groups["m"].Success)
        {
            var isPadded = match.Groups["m"].ValueSpan[0] == '0' || date.Month <= 2;
            words += Text[place..match.Groups["m"].Index] + date.Month.ToString(isPadded ? "00" : "0", CultureInfo.InvariantCulture);
            place = match.Groups["m"].Index + match.Groups["m"].Length;
        }

        if (match.Groups["y"].Success)
        {
            words += Text[place..match.Groups["y"].Index] + date.Year.ToString(CultureInfo.InvariantCulture);
            place = match.Groups["y"].Index + match.Groups["y"].Length;
        }

        return words + Text[place..];
    }

    /// <summary>The same words some years later.</summary>
    public string Later(int years) => FourDigits.Replace(Text, year => (Number(year)!.Value + years).ToString(CultureInfo.InvariantCulture));

    /// <summary>The day of a match and those that follow it in a list.</summary>
    private static IEnumerable<DeadlineMatch?> OfDays(string folded, Match match)
    {
        yield return OfDay(match, match);
        for (var next = Further.Match(folded, match.Index + match.Length); next.Success; next = Further.Match(folded, next.Index + next.Length))
        {
            yield return OfDay(next, next.Groups["x"]);
        }
    }

    private static DeadlineMatch? OfDay(Match match, Group words)
    {
        var day = Number(match.Groups["d"])!.Value;
        var (month, year) = (Number(match.Groups["m"]), Number(match.Groups["y"]));
        return day is >= 1 and <= 31 && month is null or (>= 1 and <= 12) && year is null or (>= 2000 and <= 2100)
            ? new DeadlineMatch(words.Index, words.Length, words.Value, day, month, year) { IsDay = true }
            : null;
    }

    private static DeadlineMatch? OfPeriod(Match match)
    {
        var (year, month) = (Number(match.Groups["y"]), Number(match.Groups["m"]));
        if (match.Groups["q"].Success)
        {
            month = match.Groups["q"].Value.ToUpperInvariant() switch { "I" => 3, "II" => 6, "III" => 9, _ => 12 };
        }

        // "trước quý II" means before it begins.
        var isBefore = match.Groups["lead"].Value.StartsWith("trước", StringComparison.OrdinalIgnoreCase);
        if (month is not (>= 1 and <= 12) || year is not null and not (>= 2000 and <= 2100))
        {
            return null;
        }

        if (isBefore)
        {
            var first = new DateOnly(year ?? 2027, month.Value, 1).AddMonths(match.Groups["q"].Success ? -2 : 0).AddDays(-1);
            return new DeadlineMatch(match.Index, match.Length, match.Value, first.Day, first.Month, year is null ? null : first.Year);
        }

        return new DeadlineMatch(match.Index, match.Length, match.Value, DateTime.DaysInMonth(year ?? 2027, month.Value), month, year);
    }

    private static int? Number(Group group) => group.Success && int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
