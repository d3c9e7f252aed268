using System.Collections.Immutable;
using ThiDua.Documents.Blocks;

namespace ThiDua.Localization.Rebasing;

/// <summary>A plan's content as lines in order, and back.</summary>
internal static class PlanLines
{
    /// <summary>The lines of some blocks.</summary>
    public static ImmutableArray<PlanLine> Of(ImmutableArray<Block> blocks)
    {
        var lines = ImmutableArray.CreateBuilder<PlanLine>();
        Add(blocks, 0, lines);
        return lines.ToImmutable();
    }

    /// <summary>The blocks of some lines; one that stands deeper than any section before it allows moves out as far as it must.</summary>
    public static ImmutableArray<Block> ToBlocks(IReadOnlyList<PlanLine> lines)
    {
        var place = 0;
        return ToBlocks(lines, ref place, 0);
    }

    private static void Add(ImmutableArray<Block> blocks, int depth, ImmutableArray<PlanLine>.Builder lines)
    {
        foreach (var block in blocks)
        {
            lines.Add(new PlanLine(depth, block));
            if (block is Section section)
            {
                Add(section.Blocks, depth + 1, lines);
            }
        }
    }

    private static ImmutableArray<Block> ToBlocks(IReadOnlyList<PlanLine> lines, ref int place, int depth)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        while (place < lines.Count && lines[place].Depth >= depth)
        {
            var block = lines[place++].Block;
            blocks.Add(block is Section section ? section with { Blocks = ToBlocks(lines, ref place, depth + 1) } : block);
        }

        return blocks.ToImmutable();
    }
}
