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

    /// <summary>What a run, or the mark of a paragraph, has different from its paragraph's style.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="format">The run's look.</param>
    /// <param name="style">The style's look.</param>
    /// <param name="mark">Writes what became of a paragraph's mark, if something did.</param>
    public static void WriteDifference(XmlWriter xml, CharacterFormat format, CharacterFormat style, Action? mark = null)
    {
        if (format == style && mark is null)
        {
            return;
        }

        xml.Start("rPr");
        mark?.Invoke();
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
