using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Localization.Drafting;
using ThiDua.Rules.Tables;

namespace ThiDua.Localization.Reviewing;

/// <summary>
/// Reads a plan as a strict clerk would before it is signed (soát xét): words of another level, names of older movements, awards given to the wrong
/// hand, wrong citations, spelling. It looks at the content; the frame by itself follows from the rules of frames.
/// </summary>
/// <param name="book">The checks.</param>
public sealed class PlanReviewer(ReviewBook book)
{
    /// <summary>Reviews a plan of a commune or of a province.</summary>
    /// <param name="plan">The plan, or the decision that promulgates it.</param>
    /// <param name="unit">Who issues it, as it is on the day.</param>
    /// <param name="on">The day of issue, by which rules and law are looked up.</param>
    /// <param name="parent">The superior's plan, or the decision that promulgates it; null when it is not at hand.</param>
    /// <returns>The findings in the order of the document; none for a plan without fault.</returns>
    public ImmutableArray<ReviewFinding> Review(OfficialDocument plan, AdministrativeUnit unit, DateOnly on, OfficialDocument? parent = null)
    {
        var reviewed = new ReviewedPlan(book.Localization, plan, unit, on, parent);
        var found = new List<(ReviewRow Row, Hit Hit)>();
        foreach (var row in book.Rows.On(on).Where(row => row.Levels.Holds(unit.LevelCode) && row.Parents.Holds(reviewed.Superior.LevelCode)))
        {
            foreach (var hit in ReviewBook.Of(row).Find(row, reviewed).Where(hit => !found.Any(one => one.Row.Check == row.Check && Overlap(one.Hit, hit))).ToList())
            {
                found.Add((row, hit));
            }
        }

        return [.. found.OrderBy(one => one.Hit.Text.Order).ThenBy(one => one.Hit.Start).Select(one => Finding(one.Row, one.Hit, reviewed))];
    }

    private static bool Overlap(Hit one, Hit other) =>
        one.Text.Order == other.Text.Order && one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    private static ReviewFinding Finding(ReviewRow row, Hit hit, ReviewedPlan plan)
    {
        var text = hit.Text.Text;
        var quote = Sentences.Around(text, hit.Start).GetOffsetAndLength(text.Length);
        var end = Math.Max(quote.Offset + quote.Length, hit.Start + hit.Length);
        return new ReviewFinding(
            row.Check, row.Id, row.Rule, hit.Text.Place.Path, text[Math.Min(quote.Offset, hit.Start)..end].Trim(), text.Substring(hit.Start, hit.Length),
            plan.Words.Fill(row.Reason).Replace("{detail}", hit.Detail, StringComparison.Ordinal), hit.Proposal ?? "")
        {
            IsToGo = hit.Proposal is "",
            Clause = row.Clause,
            Certainty = row.Certainty,
            Severity = row.Severity,
        };
    }
}
