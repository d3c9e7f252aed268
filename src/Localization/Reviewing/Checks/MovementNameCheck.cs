using System.Text.RegularExpressions;
using ThiDua.Localization.Understanding;

namespace ThiDua.Localization.Reviewing.Checks;

/// <summary>
/// Finds the name of an older movement where the plan's own is meant: a name that has a topic in common with that of the subject and is not it.
/// </summary>
internal sealed class MovementNameCheck : IReviewCheck
{
    /// <summary>Words around the name by which the plan says that another movement is meant.</summary>
    private static readonly Regex Other = new(
        @"do (?:Thủ tướng|Chính phủ|Trung ương|Chủ tịch)[^.;]{0,40} phát động|đã phát động|khác|trước đây|giai đoạn trước", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewRow row, ReviewedPlan plan)
    {
        if (CampaignReader.Read(plan.Draft) is not { } own)
        {
            yield break;
        }

        foreach (var text in plan.Texts.Where(text => text.Part == TextPart.Content))
        {
            foreach (var match in CampaignReader.Mentions(text.Folded).Where(match => text.IsWithin(row.Reach, match.Index, match.Length)))
            {
                var name = match.Groups["name"];
                var topic = CampaignReader.TopicOf(name.Value);
                if (!IsSame(topic, own.Topic) && CampaignReader.TermsOf(topic).Any(term => own.Terms.Contains(term, StringComparer.OrdinalIgnoreCase)) && !Other.IsMatch(text.SentenceAt(match.Index)))
                {
                    var (start, end) = (name.Index - match.Index, name.Index + name.Length - match.Index);
                    var words = text.Text.Substring(match.Index, match.Length);
                    yield return new Hit(text, match.Index, match.Length, words[..start] + own.Name + words[end..], own.Name);
                }
            }
        }
    }

    private static bool IsSame(string topic, string other) => string.Equals(topic, other, StringComparison.OrdinalIgnoreCase);
}
