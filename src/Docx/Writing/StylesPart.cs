using System.Xml;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Writing;

/// <summary>The part <c>word/styles.xml</c>: document defaults and one paragraph style per role.</summary>
internal static class StylesPart
{
    private const string Normal = "Normal";

    public static byte[] Write(StyleSheet styles)
    {
        using var output = new MemoryStream();
        using (var xml = WordXml.Create(output))
        {
            xml.StartRoot("styles");
            WriteDefaults(xml, styles);
            WriteNormal(xml);
            foreach (var style in styles.Roles)
            {
                WriteRole(xml, style);
            }

            xml.End();
        }

        return output.ToArray();
    }

    private static void WriteDefaults(XmlWriter xml, StyleSheet styles)
    {
        xml.Start("docDefaults");
        xml.Start("rPrDefault");
        xml.Start("rPr");
        xml.Start("rFonts");
        foreach (var script in (ReadOnlySpan<string>)["ascii", "hAnsi", "eastAsia", "cs"])
        {
            xml.Attribute(script, styles.Font);
        }

        xml.End();
        var size = styles[Role.BodyText].Character.HalfPoints;
        xml.Value("sz", size);
        xml.Value("szCs", size);
        xml.Start("lang");
        xml.Attribute("val", "vi-VN");
        xml.Attribute("eastAsia", "vi-VN");
        xml.Attribute("bidi", "ar-SA");
        xml.End();
        xml.End();
        xml.End();
        xml.Start("pPrDefault");
        xml.Start("pPr");
        ParagraphProperties.WriteSpacing(xml, new ParagraphFormat());
        xml.End();
        xml.End();
        xml.End();
    }

    private static void WriteNormal(XmlWriter xml)
    {
        xml.Start("style");
        xml.Attribute("type", "paragraph");
        xml.Attribute("default", "1");
        xml.Attribute("styleId", Normal);
        xml.Value("name", "Normal");
        xml.Empty("qFormat");
        xml.End();
    }

    private static void WriteRole(XmlWriter xml, RoleStyle style)
    {
        xml.Start("style");
        xml.Attribute("type", "paragraph");
        xml.Attribute("customStyle", "1");
        xml.Attribute("styleId", style.Role.ToString());
        xml.Value("name", style.Name);
        xml.Value("basedOn", Normal);
        xml.Empty("qFormat");
        xml.Start("pPr");
        ParagraphProperties.WriteAll(xml, style.Paragraph);
        xml.End();
        xml.Start("rPr");
        RunProperties.WriteAll(xml, style.Character);
        xml.End();
        xml.End();
    }
}
