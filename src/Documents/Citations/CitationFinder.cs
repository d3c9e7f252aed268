using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents.Inlines;

namespace ThiDua.Documents.Citations;

/// <summary>
/// Finds citations of documents (viện dẫn văn bản) in running text: "Kế hoạch số 653/KH-UBND ngày 14/02/2025 của UBND tỉnh Lai Châu",
/// "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022".
/// </summary>
public static class CitationFinder
{
    private const string Date = @"(?<date>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})";

    private static readonly (Regex Numbered, Regex Law) Patterns = Read();

    /// <summary>The citations of a text, in order, none within another.</summary>
    public static IReadOnlyList<FoundCitation> Find(string text)
    {
        if (!text.Any(char.IsAsciiDigit))
        {
            return [];
        }

        var found = new List<FoundCitation>();
        var matches = Patterns.Numbered.Matches(text).Concat(Patterns.Law.Matches(text)).OrderBy(match => match.Index).ToList();
        foreach (var match in matches)
        {
            if (found.Count == 0 || match.Index >= found[^1].End)
            {
                found.Add(Of(text, match, matches.FirstOrDefault(next => next.Index >= match.Index + match.Length)?.Index ?? text.Length));
            }
        }

        return found;
    }

    /// <summary>A text with its citations as inlines of their own.</summary>
    public static ImmutableArray<Inline> Split(string text)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var place = 0;
        foreach (var found in Find(text))
        {
            AddText(inlines, text[place..found.Start]);
            inlines.Add(found.Citation);
            place = found.End;
        }

        AddText(inlines, text[place..]);
        return inlines.ToImmutable();
    }

    private static void AddText(ImmutableArray<Inline>.Builder inlines, string text)
    {
        if (text.Length > 0)
        {
            inlines.Add(new TextSpan(text));
        }
    }

    private static FoundCitation Of(string text, Match match, int next)
    {
        var issuer = IssuerPhrase.After(text, match.Index + match.Length, next);
        var end = issuer.Length > 0 ? issuer.End : match.Index + match.Length;
        return new FoundCitation(match.Index, new Citation(
            text[match.Index..end],
            match.Groups["kind"].Value,
            string.Concat(match.Groups["number"].Value.Where(c => !char.IsWhiteSpace(c))),
            match.Groups["date"].Value,
            issuer.Text));
    }

    private static (Regex Numbered, Regex Law) Read()
    {
        using var stream = typeof(CitationFinder).Assembly.GetManifestResourceStream("citation-kinds.csv")!;
        using var reader = new StreamReader(stream);
        var kinds = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(line => line.Split(',')).ToLookup(cells => cells[1], cells => Regex.Escape(cells[0]));
        var options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
        return (
            new Regex(string.Create(CultureInfo.InvariantCulture,
                $@"(?<!\p{{L}})(?<kind>{string.Join('|', kinds["numbered"])})\s+(số\s*:?\s*)?(?<number>\d{{1,5}}(/\d{{4}})?\s?[/-]\s?[\p{{Lu}}\d][\p{{L}}\d]*(\s?[/-]\s?\p{{Lu}}[\p{{L}}\d]*)*(\.\p{{Lu}}[\p{{L}}\d]*)?)(,?\s+ngày\s+{Date})?"), options),
            new Regex(string.Create(CultureInfo.InvariantCulture,
                $@"(?<!\p{{L}})(?<kind>{string.Join('|', kinds["law"])})(\s+\p{{Lu}}[\p{{L}} ,-]{{2,120}}?)?\s+((số\s+)?(?<number>\d{{1,3}}/\d{{4}}/QH\d{{2}})(,?\s+ngày\s+{Date})?|ngày\s+{Date}|(?<date>năm\s+\d{{4}}))"), options));
    }
}
