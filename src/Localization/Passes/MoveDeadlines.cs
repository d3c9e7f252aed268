using System.Collections.Immutable;
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

    private static readonly Regex Times = new("thời gian|thời hạn|hoàn thành|tiến độ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>What was done by a day is no deadline.</summary>
    private static readonly Regex Done = new(@"(?<!\p{L})đã(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The draft with its deadlines moved; a milestone of the movement is asked about.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        if (context.Pass(PassCodes.Deadline) is not { } rule)
        {
            return draft;
        }

        draft.Visit((_, text) => context.EventEnds.AddRange(EventDays.EndsIn(text)));
        return draft.Map((place, text) => Run(place, text, rule, context));
    }

    private static RevisedText Run(TextPlace place, RevisedText text, PassRule rule, LocalizationContext context)
    {
        var isTime = place.Role == TextRole.Cell && Times.IsMatch(TableGrid.Of(place.Block)?.Heading(place.Index) ?? "");
        foreach (var found in (isTime ? DeadlineMatch.FindInCell(text.Folded) : DeadlineMatch.Find(text.Folded)).Reverse())
        {
            var clause = text.Folded[Sentences.ClauseAround(text.Folded, found.Start)];
            var isEnd = !found.Text.StartsWith("đến", StringComparison.OrdinalIgnoreCase) || Due.IsMatch(clause);
            if (!isEnd || EventDays.IsEnd(text.Folded, found) || Done.IsMatch(text.Folded[Sentences.ClauseAround(text.Folded, found.Start).Start.Value..found.Start]) || !text.IsFree(found.Start, found.Length) || (!isTime && !found.IsDay && !Due.IsMatch(clause) && !Milestone.IsMatch(clause)))
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
        if (found.Year is not null && own < context.IssuedFrom && context.Pass(PassCodes.DeadlinePassed) is { } late)
        {
            return AskPassed(place, text, found, days, rule, late.Why, context);
        }

        if (EventDays.IsFixed(text, found, own, context.EventEnds) && context.Pass(PassCodes.DeadlineFixed) is { } fixedDay)
        {
            return AskFixed(place, text, found, own, fixedDay.Why, context);
        }

        var moved = text.Replace(found.Start, found.Length, LetterCase.Like(found.Text, found.WithDate(own)), rule.WhyDays(days));
        if (found.Year is null && found.Month is not null && own.Year < found.Date.Year && context.Pass(PassCodes.DeadlineOfYearBefore) is { } doubt)
        {
            context.Ask(
                doubt.Why, place, text, found.Text,
                "Thời hạn sớm hơn rơi vào năm trước. Hãy xem lại, nếu cần thì ghi thời hạn khác.", [new Choice("moved", "Đúng", found.WithDate(own))]);
        }

        return moved;
    }

    private static RevisedText AskFixed(TextPlace place, RevisedText text, DeadlineMatch found, DateOnly own, ChangeReason reason, LocalizationContext context)
    {
        var moved = found.WithDate(own);
        var answer = context.Ask(
            reason, place, text, found.Text, "Thời hạn này tính theo ngày của một sự kiện. Giữ như cấp trên hay ghi thời hạn khác?",
            [new Choice("keep", "Giữ như cấp trên"), new Choice("moved", "Sớm hơn cấp trên", moved)]);
        var words = answer.Text.Length > 0 ? answer.Text : answer.Choice == "moved" ? moved : "";
        return words.Length == 0 ? text.Protect(found.Start, found.Length) : text.Replace(found.Start, found.Length, LetterCase.Like(found.Text, words), reason);
    }

    /// <summary>The own deadline would lie before the day of issue: it stays as near to the rule as can be, and the clerk is asked for another.</summary>
    private static RevisedText AskPassed(TextPlace place, RevisedText text, DeadlineMatch found, int days, PassRule rule, ChangeReason reason, LocalizationContext context)
    {
        var isPast = found.Date < context.IssuedFrom;
        var own = found.WithDate(found.Date.AddDays(-(isPast ? days : 1)));
        ImmutableArray<Choice> choices = isPast
            ? [new Choice("keep", "Giữ như cấp trên"), Later(found, context), new Choice("moved", "Vẫn ghi sớm hơn cấp trên", own)]
            : [new Choice("moved", "Sớm hơn cấp trên 1 ngày", own)];
        var answer = context.Ask(
            reason, place, text, found.Text,
            isPast ? "Thời hạn của cấp trên đã qua khi ban hành. Hãy ghi thời hạn khác." : "Sớm hơn nữa thì thời hạn đã qua khi ban hành. Hãy xem lại, nếu cần thì ghi thời hạn khác.",
            choices);
        var words = answer.Text.Length > 0 ? answer.Text : choices.Single(choice => choice.Id == answer.Choice).Text;
        return words.Length == 0 ? text : text.Replace(found.Start, found.Length, LetterCase.Like(found.Text, words), reason);
    }

    /// <summary>The same part of a later year: as many years later as the movement itself, at least as many as bring it behind the day of issue.</summary>
    private static Choice Later(DeadlineMatch found, LocalizationContext context)
    {
        var years = Math.Max(context.YearsLater, 0);
        while (found.Date.AddYears(years) < context.IssuedFrom)
        {
            years++;
        }

        return new Choice("later", $"Lùi {years} năm", found.Later(years));
    }

    private static RevisedText AskMonthly(TextPlace place, RevisedText text, DeadlineMatch found, PassRule rule, LocalizationContext context)
    {
        if (context.Pass(PassCodes.DeadlineOfMonthBegin) is not { } doubt)
        {
            return text;
        }

        var answer = context.Ask(
            doubt.Why, place, text, found.Text, "Cấp trên lấy ngày đầu tháng. Thời hạn của địa phương?", [new Choice("keep", "Giữ như cấp trên")]);
        return answer.Text.Length > 0 ? text.Replace(found.Start, found.Length, answer.Text, doubt.Why) : text;
    }

    private static RevisedText AskMilestone(TextPlace place, RevisedText text, DeadlineMatch found, PassRule rule, LocalizationContext context)
    {
        if (context.Pass(PassCodes.Milestone)?.Why is not { } reason)
        {
            return text;
        }

        var earlier = found.WithDate(found.Date.AddDays(-(context.Request.Answers.DaysAhead ?? rule.Days)));
        var isPast = found.Year is not null && found.Date < context.IssuedFrom;
        var keep = new Choice("keep", "Giữ mốc của cấp trên");
        ImmutableArray<Choice> choices = isPast
            ? context.YearsLater > 0 ? [Later(found, context), keep] : [keep, Later(found, context)]
            : [keep, new Choice("earlier", "Sớm hơn", earlier), .. found.Year is not null && context.YearsLater > 0 ? [Later(found, context)] : ImmutableArray<Choice>.Empty];
        var answer = context.Ask(
            reason, place, text, found.Text,
            isPast ? "Mốc này của phong trào đã qua khi ban hành. Địa phương ghi mốc nào?" : "Đây là mốc của phong trào. Địa phương giữ mốc này hay làm sớm hơn?",
            choices);
        var words = answer.Text.Length > 0 ? answer.Text : answer.Choice == "keep" ? "" : choices.Single(choice => choice.Id == answer.Choice).Text;
        return words.Length == 0 ? text : text.Replace(found.Start, found.Length, LetterCase.Like(found.Text, words), reason);
    }
}
