using System.Text.RegularExpressions;
using ThiDua.Documents.Citations;
using ThiDua.Localization.Drafting;
using ThiDua.Rules.Law;

namespace ThiDua.Localization.Reviewing.Checks;

/// <summary>Finds a decree or circular whose title is cited otherwise than <c>legal-bases.json</c> has it. A citation without title is left alone.</summary>
internal sealed class LawTitleCheck : IReviewCheck
{
    /// <summary>How far behind a citation the end of a title with a semicolon in it is looked for.</summary>
    private const int Longest = 320;

    private static readonly Regex Begins = new(
        @"\G,?\s+(?<title>(?:về|quy định (?:về|chi tiết|biện pháp|một số)|hướng dẫn|sửa đổi)\s[^.;()]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewRow row, ReviewedPlan plan)
    {
        var titles = plan.Book.Rules.LegalBases.On(plan.On).Select(law => (law.Number, Title: TitleOf(law))).Where(law => law.Title.Length > 0).ToList();
        foreach (var text in plan.Texts.Where(text => text.Part == TextPart.Content))
        {
            foreach (var found in CitationFinder.Find(text.Text))
            {
                var title = titles.Find(law => law.Number == found.Citation.NumberAndSymbol).Title;
                if (title is null || Begins.Match(text.Folded, found.End) is not { Success: true } match)
                {
                    continue;
                }

                var start = match.Groups["title"].Index;
                if (!text.Folded.AsSpan(start).StartsWith(TextFolding.Fold(title), StringComparison.OrdinalIgnoreCase))
                {
                    yield return new Hit(text, start, EndOf(text.Folded, start, match, title) - start, title, found.Citation.NumberAndSymbol);
                }
            }
        }
    }

    /// <summary>What a citation in full has behind the issuer.</summary>
    private static string TitleOf(LegalBasis law) =>
        CitationFinder.Find(law.Citation) is [var found, ..] && found.Citation.NumberAndSymbol == law.Number ? law.Citation[found.End..].Trim() : "";

    /// <summary>Where the cited title ends: with the last words of the right one, else with the clause.</summary>
    private static int EndOf(string text, int start, Match match, string title)
    {
        var last = TextFolding.Fold(title[Math.Max(0, title.LastIndexOf(" của ", StringComparison.Ordinal))..]);
        var at = text.IndexOf(last, start, Math.Min(Longest, text.Length - start), StringComparison.OrdinalIgnoreCase);
        var stop = text.IndexOf(". ", start, StringComparison.Ordinal);
        return at >= 0 && (stop < 0 || at < stop) ? at + last.Length : match.Groups["title"].Index + match.Groups["title"].Value.TrimEnd().Length;
    }
}
