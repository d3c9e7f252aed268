using System.Globalization;
using ThiDua.Formats.Formatted;

namespace ThiDua.Docx.Writing;

/// <summary>The part <c>docProps/custom.xml</c>: fields for the register of outgoing documents.</summary>
internal static class CustomPropertiesPart
{
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private const string FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstPropertyId = 2;

    public static void Write(DocumentProperties properties, Stream output)
    {
        using var xml = WordXml.Create(output);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Properties", Custom);
        xml.WriteAttributeString("xmlns", "vt", null, Types);
        for (var i = 0; i < properties.Registration.Length; i++)
        {
            xml.WriteStartElement("property", Custom);
            xml.WriteAttributeString("fmtid", FormatId);
            xml.WriteAttributeString("pid", (i + FirstPropertyId).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("name", properties.Registration[i].Key);
            xml.WriteElementString("vt", "lpwstr", Types, properties.Registration[i].Value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
