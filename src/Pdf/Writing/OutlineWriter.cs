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
        var root = new OutlineNode(entry: null, file.Reserve(), parent: null);
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

            last = last.Add(entry, file.Reserve());
            nodes.Add(last);
        }

        return nodes;
    }

    private static void WriteNode(PdfFile file, OutlineNode node, ImmutableArray<PageFrame> frames, int[] pages)
    {
        var entry = node.Entry!;
        var body = file.Begin(node.Number);
        body.Write("<</Title"u8);
        body.TextString(entry.Title);
        WriteLink(body, "/Parent "u8, node.Parent);
        WriteLink(body, "/Prev "u8, node.Previous);
        WriteLink(body, "/Next "u8, node.Next);
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
        WriteLink(body, "/First "u8, node.First);
        WriteLink(body, "/Last "u8, node.Last);
        if (node.Descendants is > 0 and var count)
        {
            body.Write("/Count "u8);
            body.Integer(count);
        }
    }

    private static void WriteLink(PooledBuffer body, ReadOnlySpan<byte> key, OutlineNode? other)
    {
        if (other is not null)
        {
            body.Write(key);
            body.Reference(other.Number);
        }
    }
}
