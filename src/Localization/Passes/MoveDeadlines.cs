using System.Text.RegularExpressions;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;
using ThiDua.Localization.Understanding;
using ThiDua.Localization.Wording;

namespace ThiDua.Localization.Passes;

/// <summary>Moves deadlines ahead of the superior's, so that the commune can collect and report in time.</summary>
internal static class MoveDeadlines
{
    private static readonly Regex Milestone = new(@"giai đoạn|sơ kết|tổng kết|phát động", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Sent = new(@"báo cáo|gửi|nộp|trình|đăng ký", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Due = new(
        @"báo cáo|gửi|nộp|trình|đăng ký|hoàn thành|xong|ban hành|đề xuất|tổng hợp", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The draft with its deadlines moved; a milestone of the movement is asked about.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context) => context.Pass(PassCodes.Deadline) is { } rule
        ? draft.Map((place, text) => Run(place, text, rule, context))
        : draft;

    private static RevisedText Run(TextPlace place, RevisedText text, PassRule rule, LocalizationContext context)
    {
        foreach (var found in DeadlineMatch.Find(text.Folded).Reverse())
        {
            var clause = text.Folded[Sentences.ClauseAround(text.Folded, found.Start)];
            var isEnd = !found.Text.StartsWith("đến", StringComparison.OrdinalIgnoreCase) || Due.IsMatch(clause);
            if (!isEnd || !text.IsFree(found.Start, found.Length) || (!found.IsDay && !Due.IsMatch(clause) && !Milestone.IsMatch(clause)))
            {
                continue;
            }

            text = !found.IsDay && Milestone.IsMatch(clause) && !Sent.IsMatch(clause) ? AskMilestone(place, text, found, rule, context) : Move(place, text, found, rule, context);
        }

        return text;
    }

    private static RevisedText Move(TextPlace place, RevisedText text, DeadlineMatch found, PassRule rule, LocalizationContext context)
    {
        var days = found.Month is null ? Math.Min(rule.DaysOfMonth, Math.Max(1, found.Day - 1)) : context.Request.Answers.DaysAhead ?? rule.Days;
        if (found.Month is null && found.Day == 1)
        {
            return AskMonthly(place, text, found, rule, context);
        }

        var own = found.Date.AddDays(-days);
        var moved = text.Replace(found.Start, found.Length, LetterCase.Like(found.Text, found.WithDate(own)), rule.WhyDays(days));
        if (found.Year is null && found.Month is not null && own.Year < found.Date.Year && context.Pass(PassCodes.DeadlineOfYearBefore) is { } doubt)
        {
            context.Ask(
                doubt.Why, place, text, found.Text,
                "Thời hạn sớm hơn rơi vào năm trước. Hãy xem lại, nếu cần thì ghi thời hạn khác.", [new Choice("moved", "Đúng", found.WithDate(own))]);
        }

        return moved;
    }

    private static RevisedText AskMonthly(TextPlace place, RevisedText text, DeadlineMatch found, PassRule rule, LocalizationContext context)
    {
        if (context.Pass(PassCodes.DeadlineOfMonthBegin) is not { } doubt)
        {
            return text;
        }

        var answer = context.Ask(
            doubt.Why, place, text, found.Text, "Cấp trên lấy ngày đầu tháng. Thời hạn của địa phương?", [new Choice("keep", "Giữ như cấp trên")]);
        return answer.Text.Length > 0 ? text.Replace(found.Start, found.Length, answer.Text, rule.WhyDays(1)) : text;
    }

    private static RevisedText AskMilestone(TextPlace place, RevisedText text, DeadlineMatch found, PassRule rule, LocalizationContext context)
    {
        if (context.Pass(PassCodes.Milestone)?.Why is not { } reason)
        {
            return text;
        }

        var earlier = found.WithDate(found.Date.AddDays(-(context.Request.Answers.DaysAhead ?? rule.Days)));
        var answer = context.Ask(
            reason, place, text, found.Text, "Đây là mốc của phong trào. Địa phương giữ mốc này hay làm sớm hơn?",
            [new Choice("keep", "Giữ mốc của cấp trên"), new Choice("earlier", "Sớm hơn", earlier)]);
        var words = answer.Text.Length > 0 ? answer.Text : answer.Choice == "earlier" ? earlier : "";
        return words.Length == 0 ? text : text.Replace(found.Start, found.Length, LetterCase.Like(found.Text, words), reason);
    }
}
