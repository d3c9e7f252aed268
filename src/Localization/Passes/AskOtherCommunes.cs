using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Catalogue.Search;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;

namespace ThiDua.Localization.Passes;

/// <summary>Asks about sentences and tables that name other communes of the province: what is said of them is not of the commune.</summary>
internal static class AskOtherCommunes
{
    private static readonly Regex Named = new(
        @"(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s+(?:\p{Lu}\p{L}*['’]?\p{L}*|\d{1,2})(?:\s\p{Lu}\p{L}*){0,4}", RegexOptions.CultureInvariant);

    /// <summary>The draft with the answers; one question for a sentence, and one for a table.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        if (context.Pass(PassCodes.OtherCommunes) is not { } rule)
        {
            return draft;
        }

        var others = UnitCatalogue.Default.Units(context.On)
            .Where(unit => unit.Province?.Code == context.Parent.Code && unit.Code != context.Unit.Code)
            .Select(unit => NameKey.Of(unit.FullName)).ToHashSet(StringComparer.Ordinal);
        var own = NameKey.Of(context.Unit.FullName);
        var tables = new HashSet<string>(StringComparer.Ordinal);
        return draft.Map((place, text) =>
        {
            var found = Named.Matches(text.Folded)
                .Where(match => text.ProtectionOf(match.Index, match.Length) != Protection.Settled)
                .Select(match => (match.Index, Length: LengthOf(match.Value, others, own))).Where(one => one.Length > 0).ToList();
            if (found.Count == 0 || (place.Role == TextRole.Cell && !tables.Add(place.Block!.Path)))
            {
                return text;
            }

            foreach (var sentence in found.GroupBy(one => Sentences.Around(text.Folded, one.Index)).Reverse().ToList())
            {
                text = Ask(place, text, sentence.First().Index, sentence.Last().Index + sentence.Last().Length, rule, context);
            }

            return text;
        });
    }

    /// <summary>How much of a match is the name of another commune: the longest that is one; 0 for the own name or none.</summary>
    private static int LengthOf(string words, HashSet<string> others, string own)
    {
        for (var length = words.Length; length > 0; length = words.LastIndexOf(' ', length - 1))
        {
            var key = NameKey.Of(words.Substring(0, length));
            if (key == own)
            {
                return 0;
            }

            if (others.Contains(key))
            {
                return length;
            }
        }

        return 0;
    }

    private static RevisedText Ask(TextPlace place, RevisedText text, int start, int end, PassRule rule, LocalizationContext context)
    {
        var isTable = place.Role == TextRole.Cell;
        var answer = context.Ask(
            rule.Why, place, text, text.After[start..end],
            isTable ? "Bảng này nêu tên các xã, phường khác. Hãy xem lại bảng: chỉ giữ phần của địa phương, hay thay bằng số liệu của mình?" : "Câu này nêu tên xã, phường khác. Với địa phương thì giữ hay bỏ?",
            isTable ? [new Choice("keep", "Giữ như kế hoạch cấp trên")] : [new Choice("keep", "Giữ như kế hoạch cấp trên"), new Choice("drop", "Bỏ câu này")]);
        if (answer.Text.Length > 0)
        {
            return text.Release(start, end - start).Replace(start, end - start, answer.Text, rule.Why);
        }

        return answer.Choice == "drop" ? SentenceRemoval.At(text, start, rule.Why) : text;
    }
}
