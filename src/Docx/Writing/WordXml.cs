using System.Globalization;
using System.Text;
using System.Xml;

namespace ThiDua.Docx.Writing;

/// <summary>Short words for writing WordprocessingML.</summary>
internal static class WordXml
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = false, CheckCharacters = true };

    /// <summary>A writer on a part.</summary>
    public static XmlWriter Create(Stream output) => XmlWriter.Create(output, Settings);

    /// <summary>Begins the root element of a part.</summary>
    public static void StartRoot(this XmlWriter xml, string name)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("w", name, Namespace);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
    }

    /// <summary>Begins an element.</summary>
    public static void Start(this XmlWriter xml, string name) => xml.WriteStartElement("w", name, Namespace);

    /// <summary>Ends an element.</summary>
    public static void End(this XmlWriter xml) => xml.WriteEndElement();

    /// <summary>An attribute.</summary>
    public static void Attribute(this XmlWriter xml, string name, string value) =>
        xml.WriteAttributeString("w", name, Namespace, value);

    /// <summary>A numeric attribute.</summary>
    public static void Attribute(this XmlWriter xml, string name, int value) =>
        xml.Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An empty element.</summary>
    public static void Empty(this XmlWriter xml, string name)
    {
        xml.Start(name);
        xml.End();
    }

    /// <summary>An element with a value attribute.</summary>
    public static void Value(this XmlWriter xml, string name, string value)
    {
        xml.Start(name);
        xml.Attribute("val", value);
        xml.End();
    }

    /// <summary>An element with a numeric value attribute.</summary>
    public static void Value(this XmlWriter xml, string name, int value) =>
        xml.Value(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An on or off element.</summary>
    public static void Switch(this XmlWriter xml, string name, bool on)
    {
        xml.Start(name);
        if (!on)
        {
            xml.Attribute("val", "0");
        }

        xml.End();
    }
}
