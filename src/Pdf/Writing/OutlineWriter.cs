using System.Collections.Immutable;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Writing;

/// <summary>Writes the bookmarks (PDF 1.7, 12.3.3), all of them open.</summary>
internal static class OutlineWriter
{
    /// <summary>Writes the bookmarks.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="document">The document; it has bookmarks.</param>
    /// <param name="pages">Object numbers of the pages.</param>
    /// <returns>Object number of the outline.</returns>
    public static int Write(PdfFile file, LaidOutDocument document, int[] pages)
    {
        var root = new OutlineNode(Entry: null, file.Reserve(), Parent: null);
        foreach (var node in Nest(file, root, document.Outline))
        {
            WriteNode(file, node, document.Pages, pages);
        }

        var body = file.Begin(root.Number);
        body.Write("<</Type/Outlines"u8);
        WriteChildren(body, root);
        body.Write(">>"u8);
        file.End();
        return root.Number;
    }

    // A bookmark belongs to the nearest one before it of a higher rank, also where a level was left out.
    private static List<OutlineNode> Nest(PdfFile file, OutlineNode root, ImmutableArray<OutlineEntry> entries)
    {
        var nodes = new List<OutlineNode>(entries.Length);
        var last = root;
        foreach (var entry in entries)
        {
            while (last.Entry is { } above && above.Level >= entry.Level)
            {
                last = last.Parent!;
            }

            var node = new OutlineNode(entry, file.Reserve(), last);
            last.Children.Add(node);
            nodes.Add(node);
            last = node;
        }

        return nodes;
    }

    private static void WriteNode(PdfFile file, OutlineNode node, ImmutableArray<PageFrame> frames, int[] pages)
    {
        var entry = node.Entry!;
        var siblings = node.Parent!.Children;
        var index = siblings.IndexOf(node);
        var body = file.Begin(node.Number);
        body.Write("<</Title"u8);
        body.TextString(entry.Title);
        body.Write("/Parent "u8);
        body.Reference(node.Parent.Number);
        if (index > 0)
        {
            body.Write("/Prev "u8);
            body.Reference(siblings[index - 1].Number);
        }

        if (index + 1 < siblings.Count)
        {
            body.Write("/Next "u8);
            body.Reference(siblings[index + 1].Number);
        }

        WriteChildren(body, node);
        body.Write("/Dest["u8);
        body.Reference(pages[entry.Page]);
        body.Write("/XYZ null "u8);
        body.Number(frames[entry.Page].Height - entry.Y);
        body.Write(" null]>>"u8);
        file.End();
    }

    private static void WriteChildren(PooledBuffer body, OutlineNode node)
    {
        if (node.Children.Count == 0)
        {
            return;
        }

        body.Write("/First "u8);
        body.Reference(node.Children[0].Number);
        body.Write("/Last "u8);
        body.Reference(node.Children[^1].Number);
        body.Write("/Count "u8);
        body.Integer(node.Descendants);
    }
}
