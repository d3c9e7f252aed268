using System.Globalization;
using System.Xml;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;

namespace ThiDua.Docx.Writing;

/// <summary>Writes images as pictures in the line of text (<c>w:drawing</c>), numbered in the order in which they stand.</summary>
internal sealed class ImageWriter(XmlWriter xml, MediaParts media)
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const int UnitsPerTwip = 635;

    private int _count;

    /// <summary>A run that holds an image.</summary>
    public void Write(FormattedImage image)
    {
        _count++;
        xml.Start("r");
        xml.Start("drawing");
        xml.WriteStartElement("wp", "inline", Drawing);
        foreach (var side in (ReadOnlySpan<string>)["distT", "distB", "distL", "distR"])
        {
            xml.WriteAttributeString(side, "0");
        }

        WriteSize("wp", "extent", Drawing, image);
        WriteName("wp", "docPr", Drawing, image);
        xml.WriteStartElement("cNvGraphicFramePr", Drawing);
        xml.WriteStartElement("a", "graphicFrameLocks", Main);
        xml.WriteAttributeString("noChangeAspect", "1");
        xml.End();
        xml.End();
        xml.WriteStartElement("a", "graphic", Main);
        xml.WriteStartElement("graphicData", Main);
        xml.WriteAttributeString("uri", Pictures);
        WritePicture(image);
        xml.End();
        xml.End();
        xml.End();
        xml.End();
        xml.End();
    }

    private void WritePicture(FormattedImage image)
    {
        xml.WriteStartElement("pic", "pic", Pictures);
        xml.WriteStartElement("nvPicPr", Pictures);
        WriteName("pic", "cNvPr", Pictures, image);
        Empty("cNvPicPr", Pictures);
        xml.End();
        xml.WriteStartElement("blipFill", Pictures);
        xml.WriteStartElement("blip", Main);
        xml.WriteAttributeString("r", "embed", WordXml.Relationships, media.Relationship(image.Image));
        xml.End();
        xml.WriteStartElement("stretch", Main);
        Empty("fillRect", Main);
        xml.End();
        xml.End();
        xml.WriteStartElement("spPr", Pictures);
        xml.WriteStartElement("xfrm", Main);
        xml.WriteStartElement("off", Main);
        xml.WriteAttributeString("x", "0");
        xml.WriteAttributeString("y", "0");
        xml.End();
        WriteSize("a", "ext", Main, image);
        xml.End();
        xml.WriteStartElement("prstGeom", Main);
        xml.WriteAttributeString("prst", "rect");
        Empty("avLst", Main);
        xml.End();
        xml.End();
        xml.End();
    }

    private void WriteSize(string prefix, string name, string space, FormattedImage image)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteAttributeString("cx", Units(image.Width));
        xml.WriteAttributeString("cy", Units(image.Height));
        xml.End();
    }

    private void WriteName(string prefix, string name, string space, FormattedImage image)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteAttributeString("id", _count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("name", string.Create(CultureInfo.InvariantCulture, $"Hình {_count}"));
        xml.WriteAttributeString("descr", image.AlternativeText);
        xml.End();
    }

    private void Empty(string name, string space)
    {
        xml.WriteStartElement(name, space);
        xml.End();
    }

    private static string Units(Length length) => (length.Twips * UnitsPerTwip).ToString(CultureInfo.InvariantCulture);
}
