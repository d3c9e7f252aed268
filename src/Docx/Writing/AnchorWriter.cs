using System.Globalization;
using System.Xml;
using ThiDua.Formats.Formatted;

namespace ThiDua.Docx.Writing;

/// <summary>Writes where a drawing is anchored to its page (<c>wp:anchor</c>); no text flows around it.</summary>
internal sealed class AnchorWriter(XmlWriter xml)
{
    /// <summary>A drawing.</summary>
    /// <param name="item">Where it stands.</param>
    /// <param name="number">Its number in the document.</param>
    /// <param name="description">What it shows, for who cannot see it; may be empty.</param>
    /// <param name="behind">Whether text lies over it.</param>
    /// <param name="graphic">Writes the drawing itself.</param>
    public void Write(PlacedItem item, int number, string description, bool behind, Action graphic)
    {
        xml.WriteStartElement("wp", "anchor", DrawingXml.Placing);
        foreach (var side in (ReadOnlySpan<string>)["distT", "distB", "distL", "distR", "simplePos"])
        {
            xml.WriteAttributeString(side, "0");
        }

        xml.WriteAttributeString("relativeHeight", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("behindDoc", behind ? "1" : "0");
        xml.WriteAttributeString("locked", "0");
        xml.WriteAttributeString("layoutInCell", "1");
        xml.WriteAttributeString("allowOverlap", "1");
        WritePair("simplePos", "x", "0", "y", "0");
        WritePosition("positionH", DrawingXml.Units(item.Left));
        WritePosition("positionV", DrawingXml.Units(item.Top));
        WritePair("extent", "cx", DrawingXml.Units(item.Width), "cy", DrawingXml.Units(item.Height));
        DrawingXml.Empty(xml, "wp", "wrapNone", DrawingXml.Placing);
        xml.WriteStartElement("wp", "docPr", DrawingXml.Placing);
        xml.WriteAttributeString("id", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("name", string.Create(CultureInfo.InvariantCulture, $"Khung {number}"));
        if (description.Length > 0)
        {
            xml.WriteAttributeString("descr", description);
        }

        xml.End();
        DrawingXml.Empty(xml, "wp", "cNvGraphicFramePr", DrawingXml.Placing);
        graphic();
        xml.End();
    }

    private void WritePosition(string name, string offset)
    {
        xml.WriteStartElement("wp", name, DrawingXml.Placing);
        xml.WriteAttributeString("relativeFrom", "page");
        xml.WriteElementString("wp", "posOffset", DrawingXml.Placing, offset);
        xml.End();
    }

    private void WritePair(string name, string first, string firstValue, string second, string secondValue)
    {
        xml.WriteStartElement("wp", name, DrawingXml.Placing);
        xml.WriteAttributeString(first, firstValue);
        xml.WriteAttributeString(second, secondValue);
        xml.End();
    }
}
