using System.Text.RegularExpressions;
using ThiDua.Localization.Wording;

namespace ThiDua.Localization.Reviewing.Checks;

/// <summary>Finds the words of a row by its pattern.</summary>
internal sealed class PatternCheck : IReviewCheck
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewRow row, ReviewedPlan plan)
    {
        var pattern = plan.Pattern(row.Find);
        foreach (var text in plan.Texts.Where(text => row.Parts.Contains(text.Part)))
        {
            foreach (var match in pattern.Matches(row.AsTyped ? text.Text : text.Folded).Where(match => text.IsWithin(row.Reach, match.Index, match.Length)))
            {
                var sentence = text.SentenceAt(match.Index);
                if ((row.Only.Length == 0 || plan.Pattern(row.Only).IsMatch(sentence)) && (row.Unless.Length == 0 || !plan.Pattern(row.Unless).IsMatch(sentence)))
                {
                    yield return new Hit(text, match.Index, match.Length, row.Put is null ? null : Proposal(row.Put, text, match, plan));
                }
            }
        }
    }

    /// <summary>The words found, with the part that is wrong replaced.</summary>
    private static string Proposal(string put, ReviewedText text, Match match, ReviewedPlan plan)
    {
        var stretch = PlanWords.Stretch(match);
        var proposal = text.Text[match.Index..stretch.Index] + plan.Words.Fill(put, match, text.Folded) + text.Text[(stretch.Index + stretch.Length)..(match.Index + match.Length)];
        return LetterCase.Like(text.Text.Substring(match.Index, 1), proposal);
    }
}
