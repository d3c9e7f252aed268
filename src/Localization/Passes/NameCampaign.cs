using System.Text.RegularExpressions;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;
using ThiDua.Localization.Understanding;
using ThiDua.Localization.Wording;

namespace ThiDua.Localization.Passes;

/// <summary>
/// Names the movement: in full and with the local scope in the subject, by its short form later; with its new name and topic where the clerk
/// gave them.
/// </summary>
internal static class NameCampaign
{
    private static readonly ChangeReason Renamed = new("TEN-PHONG-TRAO", "Tên phong trào theo trả lời của người soạn");

    /// <summary>The name is said in full where the short form is defined.</summary>
    private static readonly Regex Defined = new(@"\G[^.;]{0,160}\((?:sau đây )?(?:gọi|viết)(?: tắt)?(?: chung)? là:? [“""]?phong trào", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Issues = new(@"\G[\s,]*(?:với [^.;]{0,60})?(?:cụ thể )?như sau", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Tail = new(
        @"\G(?:\s+trên địa bàn (?:tỉnh|thành phố)(?:\s+\p{Lu}\p{L}*){0,5})?(?:,?\s+giai đoạn\s+(?:năm\s+)?\d{4}\s*-\s*\d{4})?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The draft with the movement named.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        if (context.Facts.Campaign is not { } campaign)
        {
            return draft;
        }

        draft = draft.Map((place, text) => place.Role is TextRole.Subject || IsAppendixTitle(place)
            ? InTitle(place, text, campaign, context)
            : InText(text, campaign, context));
        return TopicOf(context) is { Length: > 0 } topic ? ExtendTopic.Run(draft, campaign, CampaignReader.TermsOf(topic)) : draft;
    }

    private static bool IsAppendixTitle(TextPlace place) => place.Path.StartsWith("appendices", StringComparison.Ordinal) && place.Above.IsEmpty;

    private static string TopicOf(LocalizationContext context) => context.Request.Answers.CampaignTopic is { Length: > 0 } topic
        ? topic
        : context.Request.Answers.CampaignName is { Length: > 0 } name ? CampaignReader.TopicOf(name) : "";

    private static RevisedText InTitle(TextPlace place, RevisedText text, CampaignFacts campaign, LocalizationContext context)
    {
        var name = context.Request.Answers.CampaignName;
        foreach (var match in CampaignReader.Mentions(text.Folded).Reverse())
        {
            if (name.Length == 0 || !CampaignReader.Same(match.Groups["name"].Value, campaign.Name))
            {
                continue;
            }

            text = WithoutYears(place, text, match.Index + match.Length, context);
            var hasScope = match.Groups["name"].Value.Length > CampaignReader.Bare(match.Groups["name"].Value).Length;
            var words = $"phong trào thi đua “{name}”{(hasScope ? $" trên địa bàn {context.Unit.FullName}" : "")}";
            text = text.Replace(match.Index, match.Length, LetterCase.Like(match.Value, words), Renamed);
        }

        return text;
    }

    /// <summary>Another plan is cited: whether its title has the years of the old one is not known, so none are claimed, and the clerk is asked.</summary>
    private static RevisedText WithoutYears(TextPlace place, RevisedText text, int from, LocalizationContext context)
    {
        var years = CampaignReader.YearsBehind(text.Folded, from);
        if (!context.Request.Answers.CitesAnother || context.Request.Answers.CampaignPeriod.Length > 0 || !years.Success || context.Pass(PassCodes.PeriodOfRenamed) is not { } rule)
        {
            return text;
        }

        var answer = context.Ask(
            rule.Why, place, text, text.After.Substring(years.Index, years.Length).Trim(' ', ','),
            "Kế hoạch được viện dẫn là kế hoạch khác. Nếu tên kế hoạch đó có giai đoạn, hãy ghi ở mục Giai đoạn (campaign.period).",
            [new Choice("none", "Không ghi giai đoạn")]);
        return text.Replace(years.Index, years.Length, answer.Text.Length == 0 ? "" : LetterCase.Like(years.Value, " " + answer.Text), rule.Why);
    }

    private static RevisedText InText(RevisedText text, CampaignFacts campaign, LocalizationContext context)
    {
        if (!context.HasShortForm || context.Pass(PassCodes.ShortName) is not { } rule)
        {
            return text;
        }

        var isRenamed = context.Request.Answers.CampaignName.Length > 0;
        foreach (var match in CampaignReader.Mentions(text.Folded).Reverse())
        {
            var name = match.Groups["name"].Value;
            var isOwn = CampaignReader.Same(name, campaign.Name);
            var isOfTopic = isRenamed && campaign.Topic.Length > 0 && name.Contains(campaign.Topic, StringComparison.OrdinalIgnoreCase);
            if (!isOwn && !isOfTopic)
            {
                continue;
            }

            if (Defined.IsMatch(text.Folded, match.Index + match.Length))
            {
                var named = isOwn && isRenamed ? $"phong trào thi đua “{context.Request.Answers.CampaignName}”" : match.Value;
                text = named == match.Value ? text : text.Replace(match.Index, match.Length, LetterCase.Like(match.Value, named), Renamed);
                continue;
            }

            // The sentence that issues the plan says where it is carried out.
            var tail = isOwn ? Tail.Match(text.Folded, match.Index + match.Length).Length : 0;
            var length = match.Length + (Issues.IsMatch(text.Folded, match.Index + match.Length + tail) ? 0 : tail);
            text = text.Replace(match.Index, length, CiteParent.ShortForm, isOwn ? rule.Why : Renamed);
        }

        return text;
    }
}
