using System.Xml;
using ThiDua.Formats.Formatted;

namespace ThiDua.Docx.Writing;

/// <summary>Properties of a section (<c>w:sectPr</c>): page, margins, numbering, headers.</summary>
internal static class SectionProperties
{
    /// <param name="xml">The part.</param>
    /// <param name="page">Pages of the section.</param>
    /// <param name="first">Whether it is the document's first section, which names the headers; later ones inherit them.</param>
    public static void Write(XmlWriter xml, PageSetup page, bool first)
    {
        xml.Start("sectPr");
        if (first)
        {
            Header(xml, "default", StaticParts.PageNumberHeaderId);
            Header(xml, "first", StaticParts.EmptyHeaderId);
        }

        xml.Value("type", "nextPage");
        xml.Start("pgSz");
        xml.Attribute("w", page.Width.Twips);
        xml.Attribute("h", page.Height.Twips);
        if (page.IsLandscape)
        {
            xml.Attribute("orient", "landscape");
        }

        xml.End();
        xml.Start("pgMar");
        xml.Attribute("top", page.Top.Twips);
        xml.Attribute("right", page.Right.Twips);
        xml.Attribute("bottom", page.Bottom.Twips);
        xml.Attribute("left", page.Left.Twips);
        xml.Attribute("header", page.HeaderDistance.Twips);
        xml.Attribute("footer", page.HeaderDistance.Twips);
        xml.Attribute("gutter", 0);
        xml.End();
        xml.Start("pgNumType");
        xml.Attribute("fmt", "decimal");
        if (page.RestartNumbering)
        {
            xml.Attribute("start", 1);
        }

        xml.End();
        if (page.RestartNumbering)
        {
            xml.Empty("titlePg");
        }

        xml.End();
    }

    private static void Header(XmlWriter xml, string type, string id)
    {
        xml.Start("headerReference");
        xml.Attribute("type", type);
        xml.WriteAttributeString("r", "id", WordXml.Relationships, id);
        xml.End();
    }
}
