using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Passes;

/// <summary>Does what the clerk decided about single changes: the superior's words back, or words of his own.</summary>
internal static class SettleChanges
{
    private static readonly ChangeReason Reason = new("NGUOI-SOAN", "Theo quyết định của người soạn");

    private const string Keep = "keep";

    /// <summary>The draft with the decisions carried out.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        if (context.Request.Answers.Decisions.IsEmpty)
        {
            return draft;
        }

        var ids = new StableId();
        draft = draft.Map((place, text) => place.Above.All(block => block.State == BlockState.Kept) ? Settle(text, ids, context) : text);
        return Settle(draft, ids, context);
    }

    private static RevisedText Settle(RevisedText text, StableId ids, LocalizationContext context)
    {
        foreach (var piece in text.Pieces.Where(piece => !piece.IsKept))
        {
            // The answer to a question may have made the piece: only "keep" or own words are about a change.
            if (context.Decision(ChangeList.IdOf(ids, piece, text)) is { } decision && (decision.Text.Length > 0 || decision.Choice == Keep))
            {
                text = text.Settle(piece, decision.Text.Length > 0 ? decision.Text : piece.Before, Reason);
            }
        }

        return text;
    }

    /// <summary>A block left out comes back; a block put in goes, or gets the clerk's words.</summary>
    private static PlanDraft Settle(PlanDraft draft, StableId ids, LocalizationContext context)
    {
        var decisions = draft.Blocks.Where(block => block.State != BlockState.Kept && block.Reason is not null)
            .Select(block => (Block: block, Decision: context.Decision(ChangeList.IdOf(ids, block)))).Where(one => one.Decision is not null).ToList();
        return decisions.Count == 0 ? draft : draft with { Body = Settle(draft.Body, decisions) };
    }

    private static System.Collections.Immutable.ImmutableArray<DraftBlock> Settle(
        System.Collections.Immutable.ImmutableArray<DraftBlock> blocks, List<(DraftBlock Block, Answer? Decision)> decisions) =>
        [.. blocks.SelectMany(block =>
        {
            var (_, decision) = decisions.FirstOrDefault(one => ReferenceEquals(one.Block, block));
            var settled = decision is null ? block
                : block.State == BlockState.Removed ? block with { State = BlockState.Kept, Reason = null }
                : decision.Text.Length > 0 ? block.With(block.Texts.Length - 1, RevisedText.Inserted(decision.Text, Reason))
                : null;
            return settled is null ? Array.Empty<DraftBlock>() : [settled with { Blocks = Settle(settled.Blocks, decisions) }];
        })];
}
