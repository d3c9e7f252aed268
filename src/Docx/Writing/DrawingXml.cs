using System.Globalization;
using System.Xml;
using ThiDua.Formats.Measures;

namespace ThiDua.Docx.Writing;

/// <summary>Short words for writing DrawingML.</summary>
internal static class DrawingXml
{
    public const string Placing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string Pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public const string Shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private const int UnitsPerTwip = 635;

    /// <summary>A length in the units of DrawingML (EMU).</summary>
    public static string Units(Length length) => (length.Twips * UnitsPerTwip).ToString(CultureInfo.InvariantCulture);

    /// <summary>Size and form of a shape that stands at its own origin.</summary>
    public static void WriteRectangle(XmlWriter xml, Length width, Length height, string form)
    {
        xml.WriteStartElement("a", "xfrm", Main);
        xml.WriteStartElement("a", "off", Main);
        xml.WriteAttributeString("x", "0");
        xml.WriteAttributeString("y", "0");
        xml.End();
        xml.WriteStartElement("a", "ext", Main);
        xml.WriteAttributeString("cx", Units(width));
        xml.WriteAttributeString("cy", Units(height));
        xml.End();
        xml.End();
        xml.WriteStartElement("a", "prstGeom", Main);
        xml.WriteAttributeString("prst", form);
        Empty(xml, "a", "avLst", Main);
        xml.End();
    }

    /// <summary>An empty element.</summary>
    public static void Empty(XmlWriter xml, string prefix, string name, string space)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.End();
    }
}
