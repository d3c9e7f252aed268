using System.Xml;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Writing;

/// <summary>
/// Writes pages on which everything has its place: text boxes, pictures and outlines that are anchored to the page, all in one paragraph, which
/// ends the section. Text boxes have no insets and no fill, so that a text stands where it stands in print.
/// </summary>
/// <param name="xml">The part.</param>
/// <param name="blocks">Writes the paragraphs in text boxes.</param>
/// <param name="images">Writes pictures.</param>
/// <param name="numbers">Numbers the drawings.</param>
internal sealed class PlacedPageWriter(XmlWriter xml, BlockWriter blocks, ImageWriter images, DrawingNumbers numbers)
{
    /// <summary>
    /// Room below the last line of a text box: a word processor that rounds its lines up by a hair must not hide it.
    /// </summary>
    private static readonly Length Slack = Length.FromPoints(2);

    private readonly AnchorWriter _anchors = new(xml);

    /// <summary>A page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sectionProperties">Writes the properties of its section, if they stand in its paragraph.</param>
    public void Write(FormattedPlacedPage page, Action? sectionProperties)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", nameof(Role.RuledLine));
        sectionProperties?.Invoke();
        xml.End();
        foreach (var item in page.Items)
        {
            xml.Start("r");
            Write(item);
            xml.End();
        }

        xml.End();
    }

    private void Write(PlacedItem item)
    {
        switch (item)
        {
            case PlacedText text:
                WriteShape(text with { Height = text.Height + Slack }, behind: false, () => WriteText(text));
                break;
            case PlacedOutline outline:
                WriteShape(outline, behind: true, () => WriteOutline(outline));
                break;
            case PlacedImage image:
                xml.Start("drawing");
                var number = numbers.Next();
                _anchors.Write(image, number, image.AlternativeText, behind: false, () => images.WriteGraphic(image, number));
                xml.End();
                break;
            default:
                throw new NotSupportedException($"No writer for {item.GetType().Name}.");
        }
    }

    /// <summary>A shape of Word 2010 and later, named as such (ISO/IEC 29500-3, 10.2.1).</summary>
    private void WriteShape(PlacedItem item, bool behind, Action write)
    {
        xml.WriteStartElement("mc", "AlternateContent", DrawingXml.Compatibility);
        xml.WriteStartElement("mc", "Choice", DrawingXml.Compatibility);
        xml.WriteAttributeString("xmlns", "wps", null, DrawingXml.Shapes);
        xml.WriteAttributeString("Requires", "wps");
        xml.Start("drawing");
        _anchors.Write(item, numbers.Next(), "", behind, () =>
        {
            xml.WriteStartElement("a", "graphic", DrawingXml.Main);
            xml.WriteStartElement("a", "graphicData", DrawingXml.Main);
            xml.WriteAttributeString("uri", DrawingXml.Shapes);
            xml.WriteStartElement("wps", "wsp", DrawingXml.Shapes);
            write();
            xml.End();
            xml.End();
            xml.End();
        });
        xml.End();
        xml.End();
        xml.End();
    }

    private void WriteText(PlacedText text)
    {
        xml.WriteStartElement("wps", "cNvSpPr", DrawingXml.Shapes);
        xml.WriteAttributeString("txBox", "1");
        xml.End();
        xml.WriteStartElement("wps", "spPr", DrawingXml.Shapes);
        DrawingXml.WriteRectangle(xml, text.Width, text.Height + Slack, "rect");
        DrawingXml.Empty(xml, "a", "noFill", DrawingXml.Main);
        xml.WriteStartElement("a", "ln", DrawingXml.Main);
        DrawingXml.Empty(xml, "a", "noFill", DrawingXml.Main);
        xml.End();
        xml.End();
        xml.WriteStartElement("wps", "txbx", DrawingXml.Shapes);
        xml.Start("txbxContent");
        blocks.Write(text.Paragraph, null);
        xml.End();
        xml.End();
        WriteBody();
    }

    private void WriteOutline(PlacedOutline outline)
    {
        DrawingXml.Empty(xml, "wps", "cNvSpPr", DrawingXml.Shapes);
        xml.WriteStartElement("wps", "spPr", DrawingXml.Shapes);
        DrawingXml.WriteRectangle(xml, outline.Width, outline.Height, outline.IsLine ? "line" : "rect");
        DrawingXml.Empty(xml, "a", "noFill", DrawingXml.Main);
        xml.WriteStartElement("a", "ln", DrawingXml.Main);
        xml.WriteAttributeString("w", DrawingXml.Units(outline.Thickness));
        xml.WriteStartElement("a", "solidFill", DrawingXml.Main);
        xml.WriteStartElement("a", "srgbClr", DrawingXml.Main);
        xml.WriteAttributeString("val", outline.Colour.Hex);
        xml.End();
        xml.End();
        xml.WriteStartElement("a", "miter", DrawingXml.Main);
        xml.WriteAttributeString("lim", "800000");
        xml.End();
        xml.End();
        xml.End();
        WriteBody();
    }

    private void WriteBody()
    {
        xml.WriteStartElement("wps", "bodyPr", DrawingXml.Shapes);
        xml.WriteAttributeString("wrap", "square");
        foreach (var inset in (ReadOnlySpan<string>)["lIns", "tIns", "rIns", "bIns"])
        {
            xml.WriteAttributeString(inset, "0");
        }

        xml.WriteAttributeString("anchor", "t");
        DrawingXml.Empty(xml, "a", "noAutofit", DrawingXml.Main);
        xml.End();
    }
}
