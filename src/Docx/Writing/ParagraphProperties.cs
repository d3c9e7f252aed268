using System.Xml;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Writing;

/// <summary>Properties of paragraphs (<c>w:pPr</c>), in the order of the schema.</summary>
internal static class ParagraphProperties
{
    private const int SingleLine = 240;

    /// <summary>All properties, for a style.</summary>
    public static void WriteAll(XmlWriter xml, ParagraphFormat format)
    {
        xml.Switch("keepNext", format.KeepNext);
        xml.Switch("keepLines", format.KeepLines);
        xml.Switch("widowControl", format.WidowControl);
        WriteTabs(xml, format);
        WriteSpacing(xml, format);
        WriteIndents(xml, format);
        xml.Value("jc", Justification(format.Alignment));
        if (format.Outline > 0)
        {
            xml.Value("outlineLvl", format.Outline - 1);
        }
    }

    /// <summary>What a paragraph has different from its style.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="format">The paragraph's layout.</param>
    /// <param name="style">The style's layout.</param>
    public static void WriteDifference(XmlWriter xml, ParagraphFormat format, ParagraphFormat style)
    {
        if (format == style)
        {
            return;
        }

        if (format.KeepNext != style.KeepNext)
        {
            xml.Switch("keepNext", format.KeepNext);
        }

        if (format.KeepLines != style.KeepLines)
        {
            xml.Switch("keepLines", format.KeepLines);
        }

        if (format.WidowControl != style.WidowControl)
        {
            xml.Switch("widowControl", format.WidowControl);
        }

        if (format.Tabs != style.Tabs)
        {
            WriteTabs(xml, format);
        }

        if ((format.Before, format.After, format.Line) != (style.Before, style.After, style.Line))
        {
            WriteSpacing(xml, format);
        }

        if ((format.Left, format.Right, format.FirstLine) != (style.Left, style.Right, style.FirstLine))
        {
            WriteIndents(xml, format);
        }

        if (format.Alignment != style.Alignment)
        {
            xml.Value("jc", Justification(format.Alignment));
        }

        if (format.Outline != style.Outline)
        {
            xml.Value("outlineLvl", format.Outline == 0 ? 9 : format.Outline - 1);
        }
    }

    /// <summary>Room above and below and line spacing.</summary>
    public static void WriteSpacing(XmlWriter xml, ParagraphFormat format)
    {
        xml.Start("spacing");
        xml.Attribute("before", format.Before.Twips);
        xml.Attribute("after", format.After.Twips);
        if (format.Line.Exact is { } exact)
        {
            xml.Attribute("line", exact.Twips);
            xml.Attribute("lineRule", "exact");
        }
        else
        {
            xml.Attribute("line", (int)Math.Round(format.Line.Multiple * SingleLine));
            xml.Attribute("lineRule", "auto");
        }

        xml.End();
    }

    private static void WriteTabs(XmlWriter xml, ParagraphFormat format)
    {
        if (format.Tabs.IsEmpty)
        {
            return;
        }

        xml.Start("tabs");
        foreach (var tab in format.Tabs)
        {
            xml.Start("tab");
            xml.Attribute("val", Justification(tab.Alignment));
            if (tab.Dotted)
            {
                xml.Attribute("leader", "dot");
            }

            xml.Attribute("pos", tab.Position.Twips);
            xml.End();
        }

        xml.End();
    }

    private static void WriteIndents(XmlWriter xml, ParagraphFormat format)
    {
        xml.Start("ind");
        xml.Attribute("left", format.Left.Twips);
        xml.Attribute("right", format.Right.Twips);
        xml.Attribute(format.FirstLine < Length.Zero ? "hanging" : "firstLine", Math.Abs(format.FirstLine.Twips));
        xml.End();
    }

    private static string Justification(Alignment alignment) => alignment switch
    {
        Alignment.Center => "center",
        Alignment.Right => "right",
        Alignment.Justify => "both",
        _ => "left",
    };
}
