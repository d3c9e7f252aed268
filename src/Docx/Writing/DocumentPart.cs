using System.Xml;
using ThiDua.Formats.Formatted;

namespace ThiDua.Docx.Writing;

/// <summary>The part <c>word/document.xml</c>.</summary>
internal static class DocumentPart
{
    public static void Write(FormattedDocument document, MediaParts media, Stream output)
    {
        using var xml = WordXml.Create(output);
        xml.StartRoot("document");
        xml.Start("body");
        var numbers = new DrawingNumbers();
        var images = new ImageWriter(xml, media, numbers);
        var blocks = new BlockWriter(xml, document.Styles, images);
        var placed = new PlacedPageWriter(xml, blocks, images, numbers);
        for (var i = 0; i < document.Sections.Length; i++)
        {
            var (section, first, last) = (document.Sections[i], i == 0, i == document.Sections.Length - 1);
            if (section is FormattedPlacedPage page)
            {
                Write(xml, placed, page, first, last);
            }
            else
            {
                Write(xml, blocks, section, first, last);
            }
        }

        xml.End();
        xml.End();
    }

    private static void Write(XmlWriter xml, PlacedPageWriter placed, FormattedPlacedPage page, bool first, bool last)
    {
        placed.Write(page, last ? null : () => SectionProperties.Write(xml, page.Page, first));
        if (last)
        {
            SectionProperties.Write(xml, page.Page, first);
        }
    }

    /// <summary>
    /// The properties of the last section stand at the end of the body, those of the others in their last paragraph;
    /// a section that ends with a table gets a very low empty line to hold them.
    /// </summary>
    private static void Write(XmlWriter xml, BlockWriter blocks, FormattedSection section, bool first, bool last)
    {
        var count = section.Blocks.Length;
        var inParagraph = !last && count > 0 && section.Blocks[^1] is FormattedParagraph;
        for (var i = 0; i < count - (inParagraph ? 1 : 0); i++)
        {
            blocks.Write(section.Blocks[i]);
        }

        if (inParagraph)
        {
            blocks.Write(section.Blocks[^1], () => SectionProperties.Write(xml, section.Page, first));
        }
        else if (!last)
        {
            blocks.Write(blocks.EndLine, () => SectionProperties.Write(xml, section.Page, first));
        }
        else
        {
            if (count == 0 || section.Blocks[^1] is FormattedTable)
            {
                blocks.Write(blocks.EndLine);
            }

            SectionProperties.Write(xml, section.Page, first);
        }
    }
}
