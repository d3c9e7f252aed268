using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;

namespace ThiDua.Localization.Passes;

/// <summary>Lists each word of the wrong level that is left, so that none goes out unseen.</summary>
internal static class ListLeftovers
{
    private const int FarthestWord = 40;

    /// <summary>A name that stands for itself in plans of other cities.</summary>
    private const string HoChiMinh = "Hồ Chí Minh";

    /// <summary>Asks about each place; the clerk's words replace it.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        if (context.Pass(PassCodes.Leftovers) is not { } rule)
        {
            return draft;
        }

        var words = context.Pattern(
            @"(?:" + (context.Parent.Kind == UnitKind.City ? (context.Parent.Name == HoChiMinh ? "thành phố|tỉnh" : $"thành phố(?! {HoChiMinh})|tỉnh") : @"tỉnh(?! táo)(?:\s+{tinhname}|(?!\s+(?-i:\p{Lu}\p{Ll})))") + "|" + rule.Find
            + @"|{tinhuy}|(?<!(?:cơ|trụ|công|hội|xứ) )sở(?! (?:hữu|trường|thích|dĩ|tại|đoản))|các (?:tỉnh|thành phố))");
        return draft.Map((place, text) =>
        {
            var left = words.Matches(text.Folded).Where(match => text.ProtectionOf(match.Index, match.Length) != Protection.Settled && !IsQuotedName(text.Folded, match, context.Parent.Name));
            return left.GroupBy(match => Sentences.Around(text.Folded, match.Index)).Select(sentence => Near(sentence, text.Folded)).Reverse().ToList()
                .Aggregate(text, (current, sentence) => AskInSentence(place, current, sentence, rule, context));
        });
    }

    /// <summary>Whether it is the superior's own name within a name between quotation marks: “Tuổi trẻ Lai Châu …”.</summary>
    private static bool IsQuotedName(string folded, Match match, string name) =>
        string.Equals(match.Value, TextFolding.Fold(name), StringComparison.OrdinalIgnoreCase) && folded.AsSpan(0, match.Index).Count('“') > folded.AsSpan(0, match.Index).Count('”');

    /// <summary>The words of a sentence in groups that one answer can be about: none goes over a semicolon or half a line.</summary>
    private static List<List<Match>> Near(IEnumerable<Match> sentence, string folded)
    {
        var groups = new List<List<Match>>();
        foreach (var match in sentence)
        {
            var end = groups.Count > 0 ? groups[^1][^1].Index + groups[^1][^1].Length : 0;
            if (groups.Count > 0 && match.Index - end <= FarthestWord && folded.IndexOf(';', end, match.Index - end) < 0)
            {
                groups[^1].Add(match);
            }
            else
            {
                groups.Add([match]);
            }
        }

        return groups;
    }

    /// <summary>Asks about the words of a sentence from its end; of one that is left out nothing more is asked.</summary>
    private static RevisedText AskInSentence(TextPlace place, RevisedText text, List<List<Match>> groups, PassRule rule, LocalizationContext context)
    {
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            var (asked, isLeftOut) = Ask(place, text, groups[i], rule, context);
            text = asked;
            if (isLeftOut)
            {
                break;
            }
        }

        return text;
    }

    /// <summary>One question for words that stand near each other, about the stretch from its first such word to its last.</summary>
    private static (RevisedText Text, bool IsLeftOut) Ask(TextPlace place, RevisedText text, IReadOnlyList<Match> left, PassRule rule, LocalizationContext context)
    {
        var start = left[0].Index;
        var length = left[^1].Index + left[^1].Length - start;
        var words = text.After.Substring(start, length);
        var named = string.Join(", ", left.Select(match => $"“{text.After.Substring(match.Index, match.Length)}”").Distinct(StringComparer.OrdinalIgnoreCase));
        var answer = context.Ask(
            rule.Why, place, text, words, $"{named} ở đây nói về cấp trên hay còn sót? Nếu sót, hãy ghi lời thay cho “{words}”.", [new Choice("keep", "Đúng, giữ nguyên"), new Choice("drop", "Bỏ câu này")], start: start);
        if (answer is { Text: "", Choice: "drop" })
        {
            return (SentenceRemoval.At(text.Release(start, length), start, rule.Why), true);
        }

        return (answer.Text.Length > 0 ? text.Release(start, length).Replace(start, length, answer.Text, rule.Why) : text, false);
    }
}
