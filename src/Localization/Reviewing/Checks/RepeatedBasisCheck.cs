using ThiDua.Documents.Blocks;
using ThiDua.Documents.Citations;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Reviewing.Checks;

/// <summary>Finds a document that the legal bases cite twice; one that is only named in what another is about does not count.</summary>
internal sealed class RepeatedBasisCheck : IReviewCheck
{
    private static readonly string[] Openings = ["Căn cứ ", "Thực hiện ", "Theo ", "Thi hành "];

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewRow row, ReviewedPlan plan)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in plan.Texts.Where(text => IsBasis(text, plan)))
        {
            foreach (var found in HeadCitations(text))
            {
                var document = found.Citation.Kind + " " + (found.Citation.NumberAndSymbol.Length > 0 ? found.Citation.NumberAndSymbol : found.Citation.Text);
                if (!seen.Add(document))
                {
                    yield return new Hit(text, found.Start, found.Citation.Text.Length, null, document);
                }
            }
        }
    }

    private static bool IsBasis(ReviewedText text, ReviewedPlan plan) => text.Place.Role == TextRole.LegalBasis
        || (text.Place.Block is { Source: Paragraph } block && plan.Draft.Body.TakeWhile(one => one.Source is Paragraph).Any(one => one.Path == block.Path)
            && Openings.Any(opening => text.Folded.StartsWith(opening, StringComparison.Ordinal)));

    /// <summary>The first citation of each basis; in an opening they stand one behind the other, parted by semicolons.</summary>
    private static IEnumerable<FoundCitation> HeadCitations(ReviewedText text)
    {
        var last = -1;
        foreach (var found in CitationFinder.Find(text.Text))
        {
            var between = text.Text.LastIndexOf(';', found.Start);
            if (last < 0 || between > last)
            {
                yield return found;
                last = found.Start;
            }
        }
    }
}
