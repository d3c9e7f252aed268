using System.Collections.Immutable;
using ThiDua.Html.Pages;
using ThiDua.Localization;
using ThiDua.Localization.Changes;

namespace ThiDua.Web.Localizing;

/// <summary>What is marked on the pages: each change in the local plan, what went in the superior's, doubtful places in both.</summary>
internal static class LocalizationMarks
{
    private const string ChangeMark = "change";
    private const string QuestionMark = "question";

    /// <summary>Marks of the local plan. Questions about the head are not marked there: it is no longer the superior's.</summary>
    public static ImmutableArray<PageMark> OfLocal(LocalizedPlan plan) =>
    [
        .. plan.Changes.Where(change => change.TextAfter.Length > 0 && !change.IsFrame)
            .Select(change => new PageMark(change.Id, ChangeMark, change.TextAfter, change.Start, change.After.Length)),
        .. plan.Questions.Where(question => !question.IsAnswered && question.Path.Contains('[', StringComparison.Ordinal)).Select(Of),
    ];

    /// <summary>Marks of the superior's plan.</summary>
    public static ImmutableArray<PageMark> OfParent(LocalizedPlan plan) =>
    [
        .. plan.Changes.Where(change => change.TextBefore.Length > 0 && change.Before.Length > 0 && !change.IsFrame)
            .Select(change => new PageMark(
                change.Id, ChangeMark, change.TextBefore, Math.Max(0, change.TextBefore.IndexOf(change.Before, StringComparison.Ordinal)), change.Before.Length)),
        .. plan.Questions.Where(question => !question.IsAnswered).Select(Of),
    ];

    private static PageMark Of(Question question)
    {
        var start = question.Words.Length == 0 ? -1 : question.Quote.IndexOf(question.Words, StringComparison.Ordinal);
        return start < 0
            ? new PageMark(question.Id, QuestionMark, question.Quote, 0, question.Quote.Length)
            : new PageMark(question.Id, QuestionMark, question.Quote, start, question.Words.Length);
    }
}
