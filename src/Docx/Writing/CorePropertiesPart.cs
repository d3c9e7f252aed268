using ThiDua.Formats.Formatted;

namespace ThiDua.Docx.Writing;

/// <summary>The part <c>docProps/core.xml</c>: title and language.</summary>
internal static class CorePropertiesPart
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(DocumentProperties properties, Stream output)
    {
        using var xml = WordXml.Create(output);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", DublinCore, properties.Title);
        xml.WriteElementString("dc", "language", DublinCore, properties.Language);
        xml.WriteEndElement();
    }
}
