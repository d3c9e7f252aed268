using System.Text.RegularExpressions;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;
using ThiDua.Localization.Wording;
using ThiDua.Rules.Tables;

namespace ThiDua.Localization.Passes;

/// <summary>Puts local words in place of the superior's, row by row of <c>phrases.json</c>.</summary>
internal static class RewritePhrases
{
    /// <summary>The draft with the rows of a stage applied.</summary>
    public static PlanDraft Run(PlanDraft draft, string stage, LocalizationContext context)
    {
        foreach (var row in context.Book.Phrases.On(context.On).Where(row => row.Stage == stage && Serves(row, context)))
        {
            draft = draft.Map((place, text) => Rewrite(place, text, row, context));
        }

        return draft;
    }

    private static bool Serves(PhraseRule row, LocalizationContext context) =>
        row.Levels.Holds(context.Unit.LevelCode) && row.Parents.Holds(context.Parent.LevelCode);

    private static RevisedText Rewrite(TextPlace place, RevisedText text, PhraseRule row, LocalizationContext context)
    {
        var (pattern, from) = (context.Pattern(row.Find), 0);
        while (from <= text.After.Length && pattern.Match(text.Folded, from) is { Success: true } match)
        {
            var stretch = PlanWords.Stretch(match);
            var next = IsOpen(text, stretch, row) && IsMeant(row, text.Folded, match, context) ? Rewritten(place, text, row, match, context) : text;
            from = ReferenceEquals(next, text)
                ? Math.Max(match.Index + match.Length, from + 1)
                : Math.Max(from, stretch.Index + stretch.Length + next.After.Length - text.After.Length) + (next.After.Length == text.After.Length ? 1 : 0);
            text = next;
        }

        return text;
    }

    /// <summary>Whether a stretch may be changed; a question may be about what is said of the superior.</summary>
    private static bool IsOpen(RevisedText text, Group stretch, PhraseRule row) =>
        text.ProtectionOf(stretch.Index, stretch.Length) <= (row.Ask is null ? Protection.None : Protection.Superior);

    private static bool IsMeant(PhraseRule row, string folded, Match match, LocalizationContext context)
    {
        var sentence = folded[Sentences.Around(folded, match.Index)];
        return (row.Only.Length == 0 || context.Pattern(row.Only).IsMatch(sentence)) && (row.Unless.Length == 0 || !context.Pattern(row.Unless).IsMatch(sentence));
    }

    private static RevisedText Rewritten(TextPlace place, RevisedText text, PhraseRule row, Match match, LocalizationContext context)
    {
        var reason = row.Why;
        var stretch = PlanWords.Stretch(match);
        if (row.Ask is null)
        {
            return Fill(row.Put, text, match, context) is { } words ? text.Replace(stretch.Index, stretch.Length, words, reason) : text;
        }

        var stands = text.After.Substring(stretch.Index, stretch.Length);
        var answer = context.Ask(
            reason, place, text, stands, row.Ask,
            [.. row.Choices.Select(choice => new Choice(choice.Id, choice.Label, choice.Id is "keep" or "drop" ? "" : Fill(choice.Put, text, match, context) ?? ""))]);
        if (answer is { Text: "", Choice: "keep" })
        {
            return row.Closes ? text.Protect(stretch.Index, stretch.Length) : text;
        }

        var open = text.Release(stretch.Index, stretch.Length);
        if (answer.Text.Length > 0)
        {
            return open.Replace(stretch.Index, stretch.Length, answer.Text, reason);
        }

        return answer.Choice == "drop"
            ? SentenceRemoval.At(open, match.Index, reason)
            : open.Replace(stretch.Index, stretch.Length, Fill(row.Choices.First(choice => choice.Id == answer.Choice).Put, text, match, context) ?? stands, reason);
    }

    /// <summary>The words to put; null when they name a body's counterpart and there is none.</summary>
    private static string? Fill(string put, RevisedText text, Match match, LocalizationContext context)
    {
        if (put.Contains("{counterpart}", StringComparison.Ordinal))
        {
            var body = context.Counterparts.Only(match.Groups["body"].Value.Trim(), text.Folded[Sentences.Around(text.Folded, match.Index)]);
            if (body is null)
            {
                return null;
            }

            put = put.Replace("{counterpart}", body.Name, StringComparison.Ordinal);
        }

        var stretch = PlanWords.Stretch(match);
        var all = text.After.Substring(stretch.Index, stretch.Length);
        return context.Words.Fill(put.Replace("{all}", all.Length > 0 ? char.ToLowerInvariant(all[0]) + all[1..] : "", StringComparison.Ordinal), match, text.Folded);
    }
}
