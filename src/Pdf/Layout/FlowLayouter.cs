using System.Collections.Immutable;
using ThiDua.Formats.Formatted;

namespace ThiDua.Pdf.Layout;

/// <summary>
/// Places blocks on pages: what is kept with its neighbour stays with it, no line stands alone at a page's edge.
/// </summary>
internal sealed class FlowLayouter(PageFlow flow, BlockSlicer slicer, StructureBuilder structure)
{
    public void Layout(ImmutableArray<FormattedBlock> blocks)
    {
        var placed = new List<PlacedBlock>(blocks.Length);
        foreach (var block in blocks)
        {
            placed.Add(Measure(block));
        }

        for (var i = 0; i < placed.Count; i++)
        {
            var needed = ChainHeight(placed, i);
            if (needed > flow.Room && !flow.AtTop && needed <= flow.FullRoom)
            {
                flow.NextPage();
            }

            Place(placed[i]);
        }
    }

    private PlacedBlock Measure(FormattedBlock block) => block switch
    {
        FormattedTable table => new PlacedBlock(block, [], new TableLayouter(flow, slicer, structure, table)),
        FormattedParagraph paragraph => new PlacedBlock(block, slicer.Slice(block, flow.Width, paragraph.Runs.Length == 0 ? null : structure.Leaf(paragraph)), null),
        FormattedImage image => new PlacedBlock(block, slicer.Slice(block, flow.Width, structure.Figure(image)), null),
        _ => new PlacedBlock(block, slicer.Slice(block, flow.Width, null), null),
    };

    /// <summary>Height that must fit for a block to begin here: all it is kept with, and the beginning of what follows that.</summary>
    private int ChainHeight(List<PlacedBlock> blocks, int from)
    {
        var height = 0;
        var i = from;
        for (; i < blocks.Count - 1 && blocks[i].KeepNext; i++)
        {
            height += blocks[i].Height - Dropped(blocks[i], i == from);
        }

        return height + blocks[i].LeastHeight(flow.FullRoom) - (i == from ? Dropped(blocks[i], true) : 0);
    }

    private int Dropped(PlacedBlock block, bool first) =>
        first && flow.AtTop && flow.BeganByItself && block.Slices.Count > 0 ? block.Slices[0].Before : 0;

    private void Place(PlacedBlock block)
    {
        if (block.Table is { } table)
        {
            table.Place();
            return;
        }

        var slices = block.Slices;
        var at = 0;
        while (at < slices.Count)
        {
            var fitting = Fitting(block, at);
            if (fitting == 0 && !flow.AtTop)
            {
                flow.NextPage();
                continue;
            }

            if (at == 0 && block.Block is FormattedParagraph heading)
            {
                structure.Bookmark(heading, flow.PageIndex, flow.Y);
            }

            // A single line higher than a page is placed all the same.
            for (var end = at + Math.Max(1, fitting); at < end; at++)
            {
                Place(slices[at]);
            }

            if (at < slices.Count)
            {
                flow.NextPage();
            }
        }
    }

    /// <summary>How many lines go on this page, none of them alone and none left alone for the next.</summary>
    private int Fitting(PlacedBlock block, int from)
    {
        var slices = block.Slices;
        var (count, room) = (0, flow.Room + DroppedAt(slices[from]));
        while (from + count < slices.Count && room >= slices[from + count].Before + slices[from + count].Height)
        {
            room -= slices[from + count].Total;
            count++;
        }

        var left = slices.Count - from - count;
        if (left == 0)
        {
            return count;
        }

        var least = block.LeastLines(flow.FullRoom);
        if (left < least)
        {
            count -= least - left;
        }

        return count >= least || flow.AtTop ? Math.Max(0, count) : 0;
    }

    private int DroppedAt(Slice slice) => flow.AtTop && flow.BeganByItself ? slice.Before : 0;

    private void Place(Slice slice)
    {
        var before = slice.Before - DroppedAt(slice);
        slice.Draw(flow.Left, flow.Y + before, flow.Items);
        flow.Advance(before + slice.Height + slice.After);
    }
}
