using System.Text.RegularExpressions;
using ThiDua.Documents.Blocks;

namespace ThiDua.Localization.Reviewing.Checks;

/// <summary>Finds an item whose text begins with a list mark although the item has one: "- + Bằng khen".</summary>
internal sealed class DoubledMarkCheck : IReviewCheck
{
    private static readonly Regex Marks = new(@"^\s*(?<first>[-+•*])\s*(?<second>[-+•*])?(?=\s*\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewRow row, ReviewedPlan plan)
    {
        foreach (var text in plan.Texts.Where(text => text.Part == TextPart.Content && text.Place.Block is { Source: Section or Paragraph }))
        {
            var isMarked = text.Place.Block!.Marker != Marker.None && (text.Place.Block.Title.After.Length == 0 || text.Place.Path.EndsWith(".title", StringComparison.Ordinal));
            if (Marks.Match(text.Folded) is { Success: true } match && (isMarked || match.Groups["second"].Success))
            {
                var (first, second) = (match.Groups["first"], match.Groups["second"]);
                var end = second.Success ? second.Index + 1 : first.Index + 1;
                yield return new Hit(text, first.Index, end - first.Index, isMarked ? "" : second.Value);
            }
        }
    }
}
