using System.Xml;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Writing;

/// <summary>Properties of runs (<c>w:rPr</c>), in the order of the schema.</summary>
internal static class RunProperties
{
    /// <summary>All properties, for a style.</summary>
    public static void WriteAll(XmlWriter xml, CharacterFormat format)
    {
        WriteBold(xml, format.Bold);
        WriteItalic(xml, format.Italic);
        if (format.Colour != Colour.Black)
        {
            WriteColour(xml, format.Colour);
        }

        WriteSize(xml, format.HalfPoints);
    }

    /// <summary>What a run has different from its paragraph's style.</summary>
    public static void WriteDifference(XmlWriter xml, CharacterFormat format, CharacterFormat style)
    {
        if (format == style)
        {
            return;
        }

        xml.Start("rPr");
        if (format.Bold != style.Bold)
        {
            WriteBold(xml, format.Bold);
        }

        if (format.Italic != style.Italic)
        {
            WriteItalic(xml, format.Italic);
        }

        if (format.Colour != style.Colour)
        {
            WriteColour(xml, format.Colour);
        }

        if (format.HalfPoints != style.HalfPoints)
        {
            WriteSize(xml, format.HalfPoints);
        }

        xml.End();
    }

    private static void WriteBold(XmlWriter xml, bool on)
    {
        xml.Switch("b", on);
        xml.Switch("bCs", on);
    }

    private static void WriteItalic(XmlWriter xml, bool on)
    {
        xml.Switch("i", on);
        xml.Switch("iCs", on);
    }

    private static void WriteColour(XmlWriter xml, Colour colour) => xml.Value("color", colour.Hex);

    private static void WriteSize(XmlWriter xml, int halfPoints)
    {
        xml.Value("sz", halfPoints);
        xml.Value("szCs", halfPoints);
    }
}
