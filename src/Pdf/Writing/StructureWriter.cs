using System.Collections.Immutable;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Writing;

/// <summary>Writes the logical structure (PDF 1.7, 14.7): the tree and the way back from marked content to its element.</summary>
internal static class StructureWriter
{
    private static readonly ImmutableArray<byte[]> Names =
        [.. Enum.GetNames<StructureType>().Select(name => System.Text.Encoding.ASCII.GetBytes("/" + name))];

    /// <summary>The name of a structure type, as written.</summary>
    public static ReadOnlySpan<byte> Name(StructureType type) => Names[(int)type];

    /// <summary>Writes the tree.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="structure">The elements and their content.</param>
    /// <param name="pages">Object numbers of the pages.</param>
    public static void Write(PdfFile file, StructureIndex structure, int[] pages)
    {
        var parents = file.Reserve();
        var body = file.Begin(structure.Root);
        body.Write("<</Type/StructTreeRoot/K "u8);
        body.Reference(structure.Nodes[0].Number);
        body.Write("/ParentTree "u8);
        body.Reference(parents);
        body.Write("/ParentTreeNextKey "u8);
        body.Integer(pages.Length);
        body.Write(">>"u8);
        file.End();
        WriteParents(file, parents, structure);
        foreach (var node in structure.Nodes)
        {
            WriteNode(file, node, structure, pages);
        }
    }

    private static void WriteParents(PdfFile file, int number, StructureIndex structure)
    {
        var body = file.Begin(number);
        body.Write("<</Nums["u8);
        for (var page = 0; page < structure.Pages.Count; page++)
        {
            body.Integer(page);
            body.WriteByte((byte)'[');
            foreach (var element in structure.Pages[page])
            {
                body.Reference(element);
                body.WriteByte((byte)' ');
            }

            body.Write("]\n"u8);
        }

        body.Write("]>>"u8);
        file.End();
    }

    private static void WriteNode(PdfFile file, StructureNode node, StructureIndex structure, int[] pages)
    {
        var body = file.Begin(node.Number);
        body.Write("<</S"u8);
        body.Write(Name(node.Element.Type));
        body.Write("/P "u8);
        body.Reference(node.Parent);
        WriteAttributes(body, node.Element);
        WriteFigure(body, node, structure);
        if (node.Content.Count > 0)
        {
            WriteContent(body, node.Content, pages);
        }
        else if (node.Element.Children.Count > 0)
        {
            WriteChildren(body, node.Element.Children, structure);
        }

        body.Write(">>"u8);
        file.End();
    }

    private static void WriteChildren(PooledBuffer body, IReadOnlyList<StructureElement> children, StructureIndex structure)
    {
        body.Write("/K["u8);
        foreach (var child in children)
        {
            body.Reference(structure[child].Number);
            body.WriteByte((byte)' ');
        }

        body.WriteByte((byte)']');
    }

    // Content on the element's own page (its first) is named by its identifier alone, content on later pages with its page.
    private static void WriteContent(PooledBuffer body, List<(int Page, int Identifier)> content, int[] pages)
    {
        var first = content[0].Page;
        body.Write("/Pg "u8);
        body.Reference(pages[first]);
        body.Write("/K["u8);
        foreach (var (page, identifier) in content)
        {
            if (page == first)
            {
                body.Integer(identifier);
                body.WriteByte((byte)' ');
                continue;
            }

            body.Write("<</Type/MCR/Pg "u8);
            body.Reference(pages[page]);
            body.Write("/MCID "u8);
            body.Integer(identifier);
            body.Write(">>"u8);
        }

        body.WriteByte((byte)']');
    }

    /// <summary>What stands for a figure where it is not seen, and its place (PDF 1.7, 14.9.3 and 14.8.5.4).</summary>
    private static void WriteFigure(PooledBuffer body, StructureNode node, StructureIndex structure)
    {
        if (node.Image is not { } image)
        {
            return;
        }

        body.Write("/Alt"u8);
        body.TextString(node.Element.AlternativeText);
        var height = structure.Heights[node.Content[0].Page];
        body.Write("/A<</O/Layout/Placement/Block/BBox["u8);
        foreach (var side in (ReadOnlySpan<double>)[image.X, height - image.Y - image.Height, image.X + image.Width, height - image.Y])
        {
            body.Number(side);
            body.WriteByte((byte)' ');
        }

        body.Write("]>>"u8);
    }

    private static void WriteAttributes(PooledBuffer body, StructureElement element)
    {
        var header = element.Type == StructureType.TH;
        if (!header && element is { ColumnSpan: 1, RowSpan: 1 })
        {
            return;
        }

        body.Write("/A<</O/Table"u8);
        if (header)
        {
            body.Write("/Scope/Column"u8);
        }

        if (element.ColumnSpan > 1)
        {
            body.Write("/ColSpan "u8);
            body.Integer(element.ColumnSpan);
        }

        if (element.RowSpan > 1)
        {
            body.Write("/RowSpan "u8);
            body.Integer(element.RowSpan);
        }

        body.Write(">>"u8);
    }
}
