using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Understanding;
using ThiDua.Localization.Wording;

namespace ThiDua.Localization.Passes;

/// <summary>Adds what the movement's new topic has beyond the old one, where the text joins the things of the topic.</summary>
internal static class ExtendTopic
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly ChangeReason Reason = new("NOI-DUNG-PHONG-TRAO", "Nội dung phong trào theo trả lời của người soạn");

    /// <summary>The draft with the topic extended.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="campaign">The movement as the superior's plan has it.</param>
    /// <param name="topic">The things that its topic joins now.</param>
    public static PlanDraft Run(PlanDraft draft, CampaignFacts campaign, ImmutableArray<string> topic)
    {
        var last = campaign.Terms.IsEmpty ? "" : campaign.Terms[^1];
        var at = topic.ToList().FindIndex(term => string.Equals(term, last, StringComparison.OrdinalIgnoreCase));
        var added = topic.Skip(at + 1).Where(term => !campaign.Terms.Contains(term, StringComparer.OrdinalIgnoreCase)).ToList();
        if (at < 0 || added.Count == 0)
        {
            return draft;
        }

        var extended = string.Join(", ", added.Prepend(last));
        var (end, next) = (Regex.Escape(last), $@"(?!\p{{L}})(?! phát triển)(?!,? (?:và )?{Regex.Escape(added[0])})");
        var known = string.Join('|', campaign.Terms.Concat(topic).Append("công nghệ").Select(Regex.Escape));
        var others = string.Join('|', campaign.Terms.Take(campaign.Terms.Length - 1).Select(Regex.Escape));

        // "đổi mới sáng tạo và chuyển đổi số"; "việc chuyển đổi số, …, đổi mới sáng tạo trong"; "chuyển đổi số và"; "thực hiện chuyển đổi số."
        var joined = new Regex($@"(?<!\p{{L}})(?:{known})(?<x>(?:,| và)\s+{end}(?:\s+quốc gia)?){next}", Options);
        var turned = new Regex($@"(?<!\p{{L}}){end}, [^.;()“]{{0,60}}?(?:{others})(?<x>)(?=\s+(?:trong|vào|của|tại|ở|cho|nhằm|để)(?!\p{{L}}))", Options);
        var listed = new Regex($@"(?<!\p{{L}})(?<!(?:mức độ|chỉ số|chỉ số đánh giá|đánh giá|tư duy và) )(?<x>{end})(?=(?:,| và) ){next}", Options);
        var done = new Regex($@"(?<!\p{{L}})thực hiện (?<x>{end})(?=\s*(?:[.;]|$))", Options);
        return draft.Map((_, text) =>
        {
            text = Put(text, joined, ", " + extended);
            text = others.Length > 0 && turned.IsMatch(text.Folded) ? Put(text, turned, ", " + string.Join(", ", added)) : Put(text, listed, extended);
            return Put(text, done, extended);
        });
    }

    private static RevisedText Put(RevisedText text, Regex pattern, string words)
    {
        foreach (var match in pattern.Matches(text.Folded).Reverse())
        {
            var stretch = match.Groups["x"];
            if (!IsQuoted(text.Folded, match.Index))
            {
                text = text.Replace(stretch.Index, stretch.Length, LetterCase.Like(stretch.Value, words), Reason);
            }
        }

        return text;
    }

    /// <summary>Whether a place is within quotation marks: another's name, which stays.</summary>
    private static bool IsQuoted(string text, int place) => text.AsSpan(0, place).LastIndexOf('“') > text.AsSpan(0, place).LastIndexOf('”');
}
