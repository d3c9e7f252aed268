using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Documents.Blocks;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;

namespace ThiDua.Localization.Passes;

/// <summary>Adds the commune chairman's giấy khen to a list of awards that has the superior's bằng khen and no giấy khen.</summary>
internal static class AddCommuneAward
{
    private static readonly Regex Commendation = new(@"^\s*Bằng khen(?!\p{L})", RegexOptions.CultureInvariant);

    /// <summary>The draft with the award where it was missing.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context) => context.Pass(PassCodes.CommuneAward) is { } rule
        ? draft with { Body = Complete(draft.Body, context.Words.Fill(rule.Put), rule.Why) }
        : draft;

    private static ImmutableArray<DraftBlock> Complete(ImmutableArray<DraftBlock> blocks, string award, ChangeReason reason)
    {
        blocks = [.. blocks.Select(block => block.State == BlockState.Removed ? block : block with { Blocks = Complete(block.Blocks, award, reason) })];
        var last = blocks.ToList().FindLastIndex(block => block.State != BlockState.Removed && block.Source is Section or Paragraph && Commendation.IsMatch(block.After));
        if (last < 0 || blocks.Any(block => block.After.Contains("Giấy khen", StringComparison.OrdinalIgnoreCase)))
        {
            return blocks;
        }

        var end = blocks[last].After.TrimEnd() is { Length: > 0 } text && text[^1] is ';' or '.' ? text[^1].ToString() : "";
        var words = RevisedText.Inserted(award + end, reason);
        var item = blocks[last] with
        {
            Source = blocks[last].Source is Section section ? section with { TypedLabel = "" } : blocks[last].Source,
            Texts = blocks[last].Texts.Length == 1 ? [words] : blocks[last].Title.After.Length > 0 ? [words, RevisedText.Empty] : [RevisedText.Empty, words],
            Blocks = [],
            State = BlockState.Inserted,
            Reason = reason,
        };
        return blocks.Insert(last + 1, item);
    }
}
