using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Writing;

/// <summary>Writes the pages and what is drawn on them.</summary>
internal static class PageWriter
{
    /// <summary>Writes the pages.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="document">The document.</param>
    /// <param name="fonts">Its fonts.</param>
    /// <param name="images">Its images.</param>
    /// <param name="structure">Takes note of marked content.</param>
    /// <param name="tree">Object number of the page tree.</param>
    /// <param name="resources">Object number of the resources.</param>
    /// <returns>Object numbers of the pages.</returns>
    public static int[] Write(
        PdfFile file, LaidOutDocument document, DocumentFonts fonts, DocumentImages images, StructureIndex structure, int tree, int resources)
    {
        var pages = new int[document.Pages.Length];
        using var content = new PooledBuffer(32 * 1024);
        for (var index = 0; index < pages.Length; index++)
        {
            var drawn = file.Reserve();
            content.Clear();
            new ContentWriter(content, document.Pages[index], index, fonts, images, structure).Write();
            file.CompressedStream(drawn, content.Written);
            pages[index] = file.Reserve();
            WritePage(file.Begin(pages[index]), document.Pages[index], index, tree, resources, drawn);
            if (images.AnyTransparent(document.Pages[index]))
            {
                // What is transparent is mixed in the colours of the output intent (ISO 19005-2, 6.2.10).
                file.Body.Write("/Group<</Type/Group/S/Transparency/CS/DeviceRGB>>"u8);
            }

            file.Body.Write(">>"u8);
            file.End();
        }

        WriteTree(file.Begin(tree), pages);
        file.End();
        return pages;
    }

    private static void WritePage(PooledBuffer body, PageFrame page, int index, int tree, int resources, int drawn)
    {
        body.Write("<</Type/Page/Parent "u8);
        body.Reference(tree);
        body.Write("/MediaBox[0 0 "u8);
        body.Number(page.Width);
        body.WriteByte((byte)' ');
        body.Number(page.Height);
        body.Write("]/Resources "u8);
        body.Reference(resources);
        body.Write("/Contents "u8);
        body.Reference(drawn);
        body.Write("/StructParents "u8);
        body.Integer(index);
        body.Write("/Tabs/S"u8);
    }

    private static void WriteTree(PooledBuffer body, int[] pages)
    {
        body.Write("<</Type/Pages/Count "u8);
        body.Integer(pages.Length);
        body.Write("/Kids["u8);
        foreach (var page in pages)
        {
            body.Reference(page);
            body.WriteByte((byte)' ');
        }

        body.Write("]>>"u8);
    }
}
