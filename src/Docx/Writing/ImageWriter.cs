using System.Globalization;
using System.Xml;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Images;
using ThiDua.Formats.Measures;

namespace ThiDua.Docx.Writing;

/// <summary>Writes images as pictures (<c>w:drawing</c>).</summary>
internal sealed class ImageWriter(XmlWriter xml, MediaParts media, DrawingNumbers numbers)
{
    /// <summary>A run that holds an image in the line of text.</summary>
    public void Write(FormattedImage image)
    {
        var number = numbers.Next();
        xml.Start("r");
        xml.Start("drawing");
        xml.WriteStartElement("wp", "inline", DrawingXml.Placing);
        foreach (var side in (ReadOnlySpan<string>)["distT", "distB", "distL", "distR"])
        {
            xml.WriteAttributeString(side, "0");
        }

        xml.WriteStartElement("wp", "extent", DrawingXml.Placing);
        xml.WriteAttributeString("cx", DrawingXml.Units(image.Width));
        xml.WriteAttributeString("cy", DrawingXml.Units(image.Height));
        xml.End();
        WriteName("wp", "docPr", DrawingXml.Placing, number, image.AlternativeText);
        xml.WriteStartElement("cNvGraphicFramePr", DrawingXml.Placing);
        xml.WriteStartElement("a", "graphicFrameLocks", DrawingXml.Main);
        xml.WriteAttributeString("noChangeAspect", "1");
        xml.End();
        xml.End();
        WriteGraphic(image.Image, image.Width, image.Height, number, image.AlternativeText);
        xml.End();
        xml.End();
        xml.End();
    }

    /// <summary>The picture of an image that is anchored to its page.</summary>
    /// <param name="image">The image.</param>
    /// <param name="number">Its number in the document.</param>
    public void WriteGraphic(PlacedImage image, int number) =>
        WriteGraphic(image.Image, image.Width, image.Height, number, image.AlternativeText);

    private void WriteGraphic(ImageData image, Length width, Length height, int number, string alternative)
    {
        xml.WriteStartElement("a", "graphic", DrawingXml.Main);
        xml.WriteStartElement("graphicData", DrawingXml.Main);
        xml.WriteAttributeString("uri", DrawingXml.Pictures);
        xml.WriteStartElement("pic", "pic", DrawingXml.Pictures);
        xml.WriteStartElement("nvPicPr", DrawingXml.Pictures);
        WriteName("pic", "cNvPr", DrawingXml.Pictures, number, alternative);
        DrawingXml.Empty(xml, "pic", "cNvPicPr", DrawingXml.Pictures);
        xml.End();
        xml.WriteStartElement("blipFill", DrawingXml.Pictures);
        xml.WriteStartElement("blip", DrawingXml.Main);
        xml.WriteAttributeString("r", "embed", WordXml.Relationships, media.Relationship(image));
        xml.End();
        xml.WriteStartElement("stretch", DrawingXml.Main);
        DrawingXml.Empty(xml, "a", "fillRect", DrawingXml.Main);
        xml.End();
        xml.End();
        xml.WriteStartElement("spPr", DrawingXml.Pictures);
        DrawingXml.WriteRectangle(xml, width, height, "rect");
        xml.End();
        xml.End();
        xml.End();
        xml.End();
    }

    private void WriteName(string prefix, string name, string space, int number, string alternative)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteAttributeString("id", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("name", string.Create(CultureInfo.InvariantCulture, $"Hình {number}"));
        xml.WriteAttributeString("descr", alternative);
        xml.End();
    }
}
