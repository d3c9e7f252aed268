using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents.Parts;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>The words by which lines of the head are known.</summary>
internal static partial class HeadPatterns
{
    /// <summary>What a line is.</summary>
    public static HeadPart PartOf(string text)
    {
        var folded = Folded.Of(text);
        return 0 switch
        {
            _ when folded.Length == 0 => HeadPart.Rule,
            _ when folded.StartsWith("CONG HOA XA HOI CHU NGHIA VIET NAM", StringComparison.Ordinal) => HeadPart.NationalName,
            _ when folded.StartsWith("DANG CONG SAN VIET NAM", StringComparison.Ordinal) => HeadPart.NationalName,
            _ when folded.StartsWith("DOC LAP TU DO HANH PHUC", StringComparison.Ordinal) => HeadPart.Motto,
            _ when Number().IsMatch(text) || PartyNumber().IsMatch(text) => HeadPart.Number,
            _ when PlaceAndDate().IsMatch(text) || ShortDate().IsMatch(text) => HeadPart.PlaceDate,
            _ when Subject().IsMatch(text) => HeadPart.Subject,
            _ => HeadPart.Other,
        };
    }

    /// <summary>Number and symbol of a line that has them.</summary>
    public static DocumentNumber NumberOf(string text)
    {
        var isParty = PartyNumber().Match(text) is { Success: true };
        var match = isParty ? PartyNumber().Match(text) : Number().Match(text);
        var symbol = string.Concat(match.Groups["symbol"].Value.Where(c => !char.IsWhiteSpace(c))).Replace('–', '-').TrimEnd('.', ',', ';');
        return new DocumentNumber(
            int.TryParse(match.Groups["number"].Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null, symbol)
        {
            Separator = isParty ? '-' : '/',
            Digits = match.Groups["number"].Value.Trim() is { Length: > 2 } typed && typed[0] == '0' ? typed.Length : 2,
        };
    }

    /// <summary>Place and date of a line that has them; what is left open is not known.</summary>
    public static (string Place, IssueDate Date) PlaceAndDateOf(string text)
    {
        var match = ShortDate().Match(text) is { Success: true } brief ? brief : PlaceAndDate().Match(text);
        var (year, month, day) = (Value("year", 2000, 2100), Value("month", 1, 12), Value("day", 1, 31));
        month = year is null ? null : month;
        day = month is null || day > DateTime.DaysInMonth(year!.Value, month.Value) ? null : day;
        return (match.Groups["place"].Value.Trim(), new IssueDate(year, month, day));

        int? Value(string name, int least, int most) =>
            int.TryParse(match.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? value : null;
    }

    /// <summary>The subject of a dispatch without the words before it.</summary>
    public static int SubjectStart(string text) => Subject().Match(text).Length;

    [GeneratedRegex(@"^\s*S[ốỐoO]\s*:?\s*(?<number>\d*|[.…\s_]*|\{\{[^{}]*\}\})\s*/\s*(?<symbol>((20\d\d|[.…\s_]{1,8})\s*/\s*)?\p{Lu}[\p{L}\d\s&.]*([-–/]\s*\p{L}[\p{L}\d&.]*\s*)*)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*S[ốỐoO]\s*:?\s*(?<number>\d+|[.…\s_]*)\s*[-–]\s*(?<symbol>\p{Lu}[\p{L}\d]*\s*/\s*\p{Lu}[\p{L}\d]*)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PartyNumber();

    [GeneratedRegex(@"^(?<place>[^\d,]{0,60}(\d{1,2})?[^\d,]{0,20}?)\s*,?\s*ngày\s*(?<day>\d{1,2}|[.…\s_]*|\{\{[^{}]*\}\})\s*tháng\s*(?<month>\d{1,2}|[.…\s_]*|\{\{[^{}]*\}\})\s*năm\s*(?<year>\d{4}|20\d?[.…\s_]*|[.…\s_]*|\{\{[^{}]*\}\})\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlaceAndDate();

    [GeneratedRegex(@"^(?<place>\p{Lu}[^\d,;:.]{1,40}),\s*ngày\s*(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortDate();

    [GeneratedRegex(@"^\s*(V/v|V\.v|Về việc)\s*:?\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Subject();
}
