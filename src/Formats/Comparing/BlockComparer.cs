using System.Collections.Immutable;
using ThiDua.Formats.Formatted;

namespace ThiDua.Formats.Comparing;

/// <summary>Compares sequences of blocks: pairs them, compares the pairs, and puts what has no partner where it stood.</summary>
internal sealed class BlockComparer
{
    private readonly AlignedBlocks _aligned = new();

    /// <summary>The blocks of both.</summary>
    public ImmutableArray<ComparedBlock> Compare(IReadOnlyList<AlignedBlock> before, IReadOnlyList<AlignedBlock> after)
    {
        var pairs = new Alignment(
            [.. before.Select(block => block.Key)], [.. after.Select(block => block.Key)], (b, a) => AlignedBlock.Gain(before[b], after[a])).Find();
        var blocks = ImmutableArray.CreateBuilder<ComparedBlock>(before.Count + after.Count);
        var (nextBefore, nextAfter) = (0, 0);
        foreach (var (b, a) in pairs.Append((before.Count, after.Count)))
        {
            for (; nextBefore < b; nextBefore++)
            {
                blocks.Add(Whole(Change.Removed, before[nextBefore]));
            }

            for (; nextAfter < a; nextAfter++)
            {
                blocks.Add(Whole(Change.Inserted, after[nextAfter]));
            }

            if (b < before.Count)
            {
                blocks.Add(Compare(before[nextBefore++], after[nextAfter++]));
            }
        }

        return blocks.ToImmutable();
    }

    /// <summary>A block prepared to be compared.</summary>
    public AlignedBlock Prepare(FormattedBlock block) => _aligned.Of(block);

    private ComparedBlock Compare(AlignedBlock before, AlignedBlock after) => (before.Block, after.Block) switch
    {
        (FormattedParagraph b, FormattedParagraph a) => new ComparedParagraph(b, a, TextComparer.Compare(b, a)),
        (FormattedTable b, FormattedTable a) => Compare(b, a),
        (null, null) => new ComparedSectionEnd(Change.Kept, after.Page!),
        var (b, a) => new ComparedParagraph(b, a, []),
    };

    private ComparedTable Compare(FormattedTable before, FormattedTable after)
    {
        var (old, now) = (before.Rows.Select(_aligned.Of).ToList(), after.Rows.Select(_aligned.Of).ToList());
        var pairs = new Alignment(
            [.. old.Select((row, i) => RowLikeness.Shape(before.Rows[i]) + row.Text)],
            [.. now.Select((row, i) => RowLikeness.Shape(after.Rows[i]) + row.Text)],
            (b, a) => RowLikeness.Gain(before, b, old[b].Pairs, after, a, now[a].Pairs)).Find();
        var rows = ImmutableArray.CreateBuilder<ComparedRow>();
        var (nextBefore, nextAfter) = (0, 0);
        foreach (var (b, a) in pairs.Append((old.Count, now.Count)))
        {
            for (; nextBefore < b; nextBefore++)
            {
                rows.Add(Whole(Change.Removed, before.Rows[nextBefore]));
            }

            for (; nextAfter < a; nextAfter++)
            {
                rows.Add(Whole(Change.Inserted, after.Rows[nextAfter]));
            }

            if (b < old.Count)
            {
                rows.Add(Compare(before.Rows[nextBefore++], after.Rows[nextAfter++]));
            }
        }

        return new ComparedTable(Change.Kept, after, rows.ToImmutable());
    }

    private ComparedRow Compare(FormattedRow before, FormattedRow after) =>
        new(Change.Kept, after, [.. before.Cells.Zip(after.Cells, (b, a) => CompareCell(b.Blocks, a.Blocks))]);

    /// <summary>The content of a cell; a single paragraph is the same paragraph whatever it says.</summary>
    private ImmutableArray<ComparedBlock> CompareCell(ImmutableArray<FormattedBlock> before, ImmutableArray<FormattedBlock> after) =>
        before is [FormattedParagraph b] && after is [FormattedParagraph a]
            ? [new ComparedParagraph(b, a, TextComparer.Compare(b, a))]
            : Compare([.. before.Select(Prepare)], [.. after.Select(Prepare)]);

    private static ComparedBlock Whole(Change change, AlignedBlock block) =>
        block.Block is { } content ? Whole(change, content) : new ComparedSectionEnd(change, block.Page!);

    private static ComparedBlock Whole(Change change, FormattedBlock block) => block switch
    {
        FormattedTable table => new ComparedTable(change, table, [.. table.Rows.Select(row => Whole(change, row))]),
        _ => new ComparedParagraph(
            change == Change.Removed ? block : null,
            change == Change.Inserted ? block : null,
            block is FormattedParagraph paragraph ? TextComparer.Whole(change, paragraph) : []),
    };

    private static ComparedRow Whole(Change change, FormattedRow row) =>
        new(change, row, [.. row.Cells.Select(cell => cell.Blocks.Select(block => Whole(change, block)).ToImmutableArray())]);
}
