using System.Collections.Immutable;
using ThiDua.Docx.Writing.Revisions;
using ThiDua.Localization;
using ThiDua.Localization.Changes;

namespace ThiDua.Service.Localizing;

/// <summary>The reasons of changes, and the questions that are open, as comments of a Word file.</summary>
internal static class RevisionNotes
{
    /// <summary>A note for each change of the content; the frame as a whole is derived and needs none.</summary>
    public static ImmutableArray<RevisionNote> Of(LocalizedPlan plan)
    {
        var notes = ImmutableArray.CreateBuilder<RevisionNote>();
        foreach (var change in plan.Changes.Where(change => (change.TextAfter.Length > 0 || change.TextBefore.Length > 0) && !change.IsFrame))
        {
            var removed = change.TextAfter.Length == 0;
            notes.Add(new RevisionNote(removed ? change.TextBefore : change.TextAfter, change.Start, removed ? change.Before.Length : change.After.Length, removed, Text(change)));
        }

        foreach (var question in plan.Questions.Where(question => !question.IsAnswered && question.TextAfter.Length > 0))
        {
            notes.Add(new RevisionNote(question.TextAfter, 0, 0, Removed: false, Text(question)));
        }

        return notes.ToImmutable();
    }

    private static string Text(Question question) => string.Join('\n', question.Choices
        .Select(choice => $"{(choice.Id == question.Taken ? "Đang dùng" : "Có thể chọn")}: {choice.Label}{(choice.Text.Length > 0 ? $" (“{choice.Text}”)" : "")}")
        .Prepend(question.Words.Length > 0 ? $"“{question.Words}”" : "").Where(line => line.Length > 0)
        .Prepend("Cần quyết định: " + question.Text).Append($"Mã: {question.Id}"));

    private static string Text(Change change) => string.Join('\n', change.Reasons.Select(reason =>
        reason.Text + (reason.Clause.Length == 0 ? "" : $" ({reason.Clause})")).Append($"Mã: {change.Id}"));
}
