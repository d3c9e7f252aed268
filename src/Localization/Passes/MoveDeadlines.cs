using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Understanding;

namespace ThiDua.Localization.Passes;

/// <summary>Moves deadlines ahead of the superior's, so that the commune can collect and report in time.</summary>
internal static class MoveDeadlines
{
    /// <summary>Days between the own deadline and the superior's when nobody says otherwise.</summary>
    public const int UsualDays = 20;

    /// <summary>The same for what is due every month or quarter.</summary>
    private const int UsualDaysOfMonth = 5;

    private const string Clause = "Thời hạn báo cáo trong kế hoạch đã ban hành của các xã đều trước thời hạn của tỉnh";

    private static readonly Regex Milestone = new(@"giai đoạn|sơ kết|tổng kết|phát động", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Sent = new(@"báo cáo|gửi|nộp|trình|đăng ký", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Due = new(
        @"báo cáo|gửi|nộp|trình|đăng ký|hoàn thành|xong|ban hành|đề xuất|tổng hợp", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The draft with its deadlines moved; a milestone of the movement is asked about.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context) => draft.Map((place, text) =>
    {
        foreach (var found in DeadlineMatch.Find(text.Folded).Reverse())
        {
            var clause = text.Folded[Sentences.ClauseAround(text.Folded, found.Start)];
            var isEnd = !found.Text.StartsWith("đến", StringComparison.OrdinalIgnoreCase) || Due.IsMatch(clause);
            if (!isEnd || !text.IsFree(found.Start, found.Length) || (!found.IsDay && !Due.IsMatch(clause) && !Milestone.IsMatch(clause)))
            {
                continue;
            }

            text = !found.IsDay && Milestone.IsMatch(clause) && !Sent.IsMatch(clause) ? AskMilestone(place, text, found, context) : Move(place, text, found, context);
        }

        return text;
    });

    private static RevisedText Move(TextPlace place, RevisedText text, DeadlineMatch found, LocalizationContext context)
    {
        var days = found.Month is null ? Math.Min(UsualDaysOfMonth, Math.Max(1, found.Day - 1)) : context.Request.Answers.DaysAhead ?? UsualDays;
        if (found.Month is null && found.Day == 1)
        {
            return AskMonthly(place, text, found, context);
        }

        var own = found.Date.AddDays(-days);
        var reason = Reason(days);
        var moved = text.Replace(found.Start, found.Length, Tables.LetterCase.Like(found.Text, found.WithDate(own)), reason);
        if (found.Year is null && found.Month is not null && own.Year < found.Date.Year)
        {
            context.Ask(
                new ChangeReason("HAN-QUA-NAM", reason.Text, reason.Clause, reason.Certainty), place, text, found.Text,
                "Thời hạn sớm hơn rơi vào năm trước. Hãy xem lại, nếu cần thì ghi thời hạn khác.", [new Choice("moved", "Đúng", found.WithDate(own))]);
        }

        return moved;
    }

    private static RevisedText AskMonthly(TextPlace place, RevisedText text, DeadlineMatch found, LocalizationContext context)
    {
        var reason = Reason(1);
        var answer = context.Ask(
            reason with { Rule = "HAN-DAU-THANG" }, place, text, found.Text, "Cấp trên lấy ngày đầu tháng. Thời hạn của địa phương?", [new Choice("keep", "Giữ như cấp trên")]);
        return answer.Text.Length > 0 ? text.Replace(found.Start, found.Length, answer.Text, reason) : text;
    }

    private static RevisedText AskMilestone(TextPlace place, RevisedText text, DeadlineMatch found, LocalizationContext context)
    {
        var reason = new ChangeReason(
            "MOC-GIAI-DOAN", "Mốc của phong trào theo kế hoạch cấp trên; địa phương có thể làm sớm hơn", "Mốc sơ kết, tổng kết, giai đoạn trong kế hoạch cấp trên", "I");
        var earlier = found.WithDate(found.Date.AddDays(-(context.Request.Answers.DaysAhead ?? UsualDays)));
        var answer = context.Ask(
            reason, place, text, found.Text, "Đây là mốc của phong trào. Địa phương giữ mốc này hay làm sớm hơn?",
            [new Choice("keep", "Giữ mốc của cấp trên"), new Choice("earlier", "Sớm hơn", earlier)]);
        var words = answer.Text.Length > 0 ? answer.Text : answer.Choice == "earlier" ? earlier : "";
        return words.Length == 0 ? text : text.Replace(found.Start, found.Length, Tables.LetterCase.Like(found.Text, words), reason);
    }

    private static ChangeReason Reason(int days) =>
        new("HAN-BAO-CAO", string.Create(CultureInfo.InvariantCulture, $"Sớm hơn thời hạn của cấp trên {days} ngày để kịp tổng hợp"), Clause, "D");
}
