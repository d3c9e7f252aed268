using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;

namespace ThiDua.Localization.Passes;

/// <summary>Lists each word of the wrong level that is left, so that none goes out unseen.</summary>
internal static class ListLeftovers
{
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
            @"(?:" + (context.Parent.Kind == UnitKind.City ? (context.Parent.Name == HoChiMinh ? "thành phố|tỉnh" : $"thành phố(?! {HoChiMinh})|tỉnh") : "tỉnh(?! táo)") + "|" + rule.Find
            + @"|{tinhuy}|(?<!(?:cơ|trụ|công|hội|xứ) )sở(?! (?:hữu|trường|thích|dĩ|tại|đoản))|các (?:tỉnh|thành phố))");
        return draft.Map((place, text) =>
        {
            var left = words.Matches(text.Folded).Where(match => text.ProtectionOf(match.Index, match.Length) != Protection.Settled && !IsQuotedName(text.Folded, match, context.Parent.Name));
            foreach (var sentence in left.GroupBy(match => Sentences.Around(text.Folded, match.Index)).Reverse().ToList())
            {
                text = Ask(place, text, [.. sentence], rule, context);
            }

            return text;
        });
    }

    /// <summary>Whether it is the superior's own name within a name between quotation marks: “Tuổi trẻ Lai Châu …”.</summary>
    private static bool IsQuotedName(string folded, Match match, string name) =>
        string.Equals(match.Value, TextFolding.Fold(name), StringComparison.OrdinalIgnoreCase) && folded.AsSpan(0, match.Index).Count('“') > folded.AsSpan(0, match.Index).Count('”');

    /// <summary>One question for a sentence, about the stretch from its first such word to its last.</summary>
    private static RevisedText Ask(TextPlace place, RevisedText text, IReadOnlyList<Match> left, PassRule rule, LocalizationContext context)
    {
        var (start, length) = Around(text.Folded, left[0]);
        var last = Around(text.Folded, left[^1]);
        length = last.Start + last.Length - start;
        var named = string.Join(", ", left.Select(match => $"“{match.Value}”").Distinct(StringComparer.OrdinalIgnoreCase));
        var answer = context.Ask(
            rule.Why, place, text, text.After.Substring(start, length), $"{named} ở đây nói về cấp trên hay còn sót? Nếu sót, hãy ghi lời thay.", [new Choice("keep", "Đúng, giữ nguyên")]);
        return answer.Text.Length > 0 ? text.Release(start, length).Replace(start, length, answer.Text, rule.Why) : text;
    }

    /// <summary>The word with one before and two behind it, within the sentence.</summary>
    private static (int Start, int Length) Around(string text, Match match)
    {
        var (start, length) = Sentences.ClauseAround(text, match.Index).GetOffsetAndLength(text.Length);
        var from = text.LastIndexOf(' ', Math.Max(start, match.Index - 2)) is var space && space >= start ? space + 1 : start;
        var end = match.Index + match.Length;
        for (var words = 0; words < 2 && end < start + length && text[end] == ' '; words++)
        {
            var next = text.IndexOfAny([' ', ',', ';', '.', ')'], end + 1);
            end = next < 0 ? start + length : Math.Min(next, start + length);
        }

        return (Math.Min(from, match.Index), Math.Max(end, match.Index + match.Length) - Math.Min(from, match.Index));
    }
}
