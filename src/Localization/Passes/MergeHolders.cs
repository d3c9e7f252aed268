using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Documents.Blocks;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;

namespace ThiDua.Localization.Passes;

/// <summary>
/// Brings the tasks of two bodies of the province that one body of the commune takes over into one section: a body is given its tasks in one
/// place.
/// </summary>
internal static class MergeHolders
{
    private const int LongestName = 80;

    /// <summary>What stands behind a body's name: "(cơ quan thường trực)".</summary>
    private static readonly Regex Aside = new(@"\s*\([^()]*\)\s*:?\s*$", RegexOptions.CultureInvariant);

    /// <summary>The draft with the sections merged, each into the one of the same body that has items, else into the first.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        if (context.Pass(PassCodes.MergedHolders) is not { } rule)
        {
            return draft;
        }

        var within = draft.MapBlocks(block => block with { Blocks = Merge(block.Blocks, rule.Why) });
        return within with { Body = Merge(within.Body, rule.Why) };
    }

    private static ImmutableArray<DraftBlock> Merge(ImmutableArray<DraftBlock> blocks, ChangeReason reason)
    {
        var groups = blocks.Select((block, i) => (Block: block, Index: i, Name: NameOf(block))).Where(one => one.Name.Length > 0)
            .GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1 && group.Any(one => one.Block.IsTouched()));
        foreach (var group in groups)
        {
            var home = group.FirstOrDefault(one => !one.Block.Blocks.IsEmpty) is { Block: not null } listed ? listed : Opened(group.First(), reason);
            var moved = group.Where(one => one.Index != home.Index).ToList();
            var (before, after) = (moved.Where(one => one.Index < home.Index), moved.Where(one => one.Index > home.Index));
            blocks = blocks.SetItem(home.Index, home.Block with
            {
                Blocks = [.. before.SelectMany(one => ItemsOf(one.Block, home.Block, reason)), .. home.Block.Blocks, .. after.SelectMany(one => ItemsOf(one.Block, home.Block, reason))],
            });
            foreach (var one in moved)
            {
                blocks = blocks.SetItem(one.Index, one.Block.Remove(reason));
            }
        }

        return blocks;
    }

    /// <summary>The body that a section is about: its title, or the words before the colon.</summary>
    private static string NameOf(DraftBlock block)
    {
        if (block.Source is not Section || block.State == BlockState.Removed || block.Texts.Length < 2)
        {
            return "";
        }

        var title = Aside.Replace(block.Title.After, "").Trim().TrimEnd(':');
        var text = block.Texts[1].After.Trim();
        return title.Length > 0 ? title
            : text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestName and var colon ? Aside.Replace(text[..colon], "").Trim()
            : text.Length < LongestName && !block.Blocks.IsEmpty ? Aside.Replace(text, "")
            : "";
    }

    /// <summary>A section that gives its one task behind the body's name, with the task as its first item.</summary>
    private static (DraftBlock Block, int Index, string Name) Opened((DraftBlock Block, int Index, string Name) one, ChangeReason reason)
    {
        var text = one.Block.Texts[1];
        var head = one.Block.Title.After.Length > 0 ? 0 : text.After.IndexOf(':', StringComparison.Ordinal) + 1;
        var kept = text.Replace(head, text.After.Length - head, "", reason);
        return one with { Block = one.Block.With(1, kept) with { Blocks = [.. ItemsOf(one.Block, one.Block, reason)] } };
    }

    private static IEnumerable<DraftBlock> ItemsOf(DraftBlock block, DraftBlock home, ChangeReason reason)
    {
        var text = block.Texts[1];
        var head = block.Title.After.Length > 0 ? 0 : text.After.IndexOf(':', StringComparison.Ordinal) + 1;
        while (head < text.After.Length && text.After[head] == ' ')
        {
            head++;
        }

        if (head < text.After.Length)
        {
            var capital = char.ToUpperInvariant(text.After[head]).ToString();
            yield return New(text.Replace(head, 1, capital, reason).Replace(0, head, "", reason), home, [], reason);
        }

        foreach (var below in block.Blocks.Where(below => below.State != BlockState.Removed))
        {
            yield return New(below.Texts[^1], home, below.Blocks, reason);
        }
    }

    /// <summary>An item as those are that stand there: with their marker, or a plain paragraph.</summary>
    private static DraftBlock New(RevisedText text, DraftBlock home, ImmutableArray<DraftBlock> blocks, ChangeReason reason)
    {
        var model = home.Blocks.IsEmpty ? null : home.Blocks[0].Source;
        var (source, texts) = model is Paragraph && blocks.IsEmpty
            ? ((Block)new Paragraph([]), ImmutableArray.Create(text))
            : (model is Section section ? section with { TypedLabel = "" } : new Section(Marker.Dash, [], [], []), [RevisedText.Empty, text]);
        return new DraftBlock(source, texts, blocks, home.Path) { State = BlockState.Inserted, Reason = reason };
    }

    private static bool IsTouched(this DraftBlock block) => block.Texts.Any(text => text.IsChanged);
}
