using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;
using ThiDua.Localization.Understanding;

namespace ThiDua.Localization.Passes;

/// <summary>
/// Puts the years of the movement (giai đoạn) where the text names them, as a whole or from its first year on: those the clerk gave; or, where the plan that is
/// cited came later than the movement of the file began, a first year that is asked about.
/// </summary>
internal static class DateCampaign
{
    private static readonly ChangeReason Given = new("GIAI-DOAN", "Giai đoạn của phong trào theo trả lời của người soạn");

    /// <summary>The draft with the years.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        if (context.Facts.Campaign is not { } campaign || CampaignYears.Parse(campaign.Period) is not { } old)
        {
            return draft;
        }

        var pattern = new Regex(
            $@"(?<!\d)(?:(?<a>{old.First})(?:\s*-\s*|\s+đến\s+(?:hết\s+)?(?:năm\s+)?)(?<b>{old.Last})|từ (?:năm )?(?<a>{old.First})\s*-\s*\d{{4}})(?!\d)",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
        if (CampaignYears.Parse(context.Request.Answers.CampaignPeriod) is { } own)
        {
            return draft.Map((_, text) => pattern.Matches(text.Folded).Reverse().Aggregate(text, (changed, match) => Put(changed, match, own)));
        }

        return context.LaterStart is { } start && context.Pass(PassCodes.CampaignStart) is { } rule
            ? draft.Map((place, text) => pattern.Matches(text.Folded).Reverse().Aggregate(text, (changed, match) => Ask(place, changed, match, start, rule, context)))
            : draft;
    }

    private static RevisedText Put(RevisedText text, Match match, CampaignYears own)
    {
        if (match.Groups["b"].Success)
        {
            text = text.Replace(match.Groups["b"].Index, 4, Written(own.Last), Given);
        }

        return text.Replace(match.Groups["a"].Index, 4, Written(own.First), Given);
    }

    private static RevisedText Ask(TextPlace place, RevisedText text, Match match, int start, PassRule rule, LocalizationContext context)
    {
        if (!text.IsFree(match.Index, match.Length))
        {
            return text;
        }

        var year = match.Groups["a"];
        var own = match.Value[..(year.Index - match.Index)] + Written(start) + match.Value[(year.Index - match.Index + 4)..];
        var answer = context.Ask(
            rule.Why, place, text, match.Value,
            $"Kế hoạch được viện dẫn ban hành năm {Written(start)}, sau khi phong trào trong tệp bắt đầu. Phong trào theo kế hoạch đó kéo dài từ năm nào đến năm nào (campaign.period)?",
            [new Choice("moved", "Bắt đầu từ năm ban hành", own), new Choice("keep", "Giữ như trong tệp")]);
        return answer.Text.Length > 0 ? text.Replace(match.Index, match.Length, answer.Text, rule.Why)
            : answer.Choice == "moved" ? text.Replace(year.Index, 4, Written(start), rule.Why)
            : text;
    }

    private static string Written(int year) => year.ToString(CultureInfo.InvariantCulture);
}
