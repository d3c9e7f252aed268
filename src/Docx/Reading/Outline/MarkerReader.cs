using System.Text.RegularExpressions;
using ThiDua.Documents.Blocks;

namespace ThiDua.Docx.Reading.Outline;

/// <summary>Markers as clerks type them: "I.", "I/", "1)", "1.1", "a)", "a.", "–", "•", "+".</summary>
internal static partial class MarkerReader
{
    /// <summary>The marker a paragraph begins with; null when it has none.</summary>
    public static ReadMarker? Read(string text)
    {
        foreach (var (marker, pattern) in Patterns())
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return new ReadMarker(marker, match.Groups["label"].Value, match.Length);
            }
        }

        return null;
    }

    private static IEnumerable<(Marker Marker, Regex Pattern)> Patterns() =>
    [
        (Marker.Dash, Dash()), (Marker.Plus, Plus()), (Marker.Letter, Letter()), (Marker.Roman, Roman()), (Marker.Capital, Capital()), (Marker.Decimal, Decimal()), (Marker.Arabic, Arabic()),
        (Marker.Article, Article()), (Marker.Part, Part()), (Marker.Chapter, Chapter()), (Marker.Subdivision, Subdivision()), (Marker.Division, Division()),
    ];

    [GeneratedRegex(@"^[-–—•●▪‣·*]\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^\+\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Plus();

    [GeneratedRegex(@"^(?<label>[a-yđ]{1,2})(\)\s*|[./]\s+(?=\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?<label>[IVX]{1,6})\s?(\.\s*|[)/]\s*|[-–]\s+)(?=\p{Lu}|[“""(\d]|\p{Ll}{3}|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^(?<label>[A-HJ-MĐ])\s?(\.\s*|[)/]\s*|[-–]\s+)(?=\p{Lu}{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();

    [GeneratedRegex(@"^(?<label>\d{1,2}(\.\d{1,2}){1,3})(\.\s*|\)\s*|\s+)(?=[^\d\s.,%]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^(?<label>\d{1,2})\s?[.)/]\s*(?=[^\d\s.,%]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^Điều\s+(?<label>\d{1,3})\s?[.:]\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"^Phần\s+(?<label>[IVX]{1,6}|thứ\s(?:nhất|hai|ba|tư|năm|sáu|bảy))([.:]\s*|\s*$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(@"^Chương\s+(?<label>[IVX]{1,6})([.:]\s*|\s*$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^Tiểu\s+mục\s+(?<label>\d{1,2})([.:]\s*|\s*$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Subdivision();

    [GeneratedRegex(@"^Mục\s+(?<label>\d{1,2})([.:]\s*|\s*$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Division();
}
