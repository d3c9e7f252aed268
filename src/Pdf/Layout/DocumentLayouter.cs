using ThiDua.Formats.Formatted;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>Cuts a formatted document into pages.</summary>
public static class DocumentLayouter
{
    /// <summary>Lays out.</summary>
    public static LaidOutDocument Layout(FormattedDocument document)
    {
        var flow = new PageFlow(document.Styles);
        var structure = new StructureBuilder();
        var layouter = new FlowLayouter(flow, new BlockSlicer(document.Styles), structure);
        var placed = new PlacedPageLayouter(structure);
        foreach (var section in document.Sections)
        {
            if (section is FormattedPlacedPage page)
            {
                flow.Insert(placed.Layout(page, flow.NextIndex));
                continue;
            }

            flow.Begin(section.Page);
            layouter.Layout(section.Blocks);
            structure.EndSection();
        }

        return new LaidOutDocument(document.Properties, [.. flow.Finish()], structure.Root, structure.Outline);
    }
}
