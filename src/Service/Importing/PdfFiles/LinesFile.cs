using System.IO.Compression;
using System.Xml;

namespace ThiDua.Service.Importing.PdfFiles;

/// <summary>The smallest Word file that holds paragraphs with their look; it is read at once and never given out.</summary>
internal static class LinesFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string MainRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    public static byte[] Write(IEnumerable<PdfParagraph> paragraphs)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", xml =>
            {
                xml.WriteStartElement("Types", $"{Package}/content-types");
                xml.WriteStartElement("Override");
                xml.WriteAttributeString("PartName", "/word/document.xml");
                xml.WriteAttributeString("ContentType", MainType);
                xml.WriteEndElement();
            });
            Part(archive, "_rels/.rels", xml =>
            {
                xml.WriteStartElement("Relationships", $"{Package}/relationships");
                xml.WriteStartElement("Relationship");
                xml.WriteAttributeString("Id", "a");
                xml.WriteAttributeString("Type", MainRelation);
                xml.WriteAttributeString("Target", "word/document.xml");
                xml.WriteEndElement();
            });
            Part(archive, "word/document.xml", xml => Document(xml, paragraphs));
        }

        return output.ToArray();
    }

    private static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { CheckCharacters = false });
        write(xml);
    }

    private static void Document(XmlWriter xml, IEnumerable<PdfParagraph> paragraphs)
    {
        xml.WriteStartElement("w", "document", Word);
        xml.WriteStartElement("body", Word);
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Gap; i++)
            {
                Empty(xml, "p");
            }

            Paragraph(xml, paragraph);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Paragraph(XmlWriter xml, PdfParagraph paragraph)
    {
        xml.WriteStartElement("p", Word);
        xml.WriteStartElement("pPr", Word);
        if (paragraph.BeginsPage)
        {
            Empty(xml, "pageBreakBefore");
        }

        xml.WriteStartElement("jc", Word);
        xml.WriteAttributeString("val", Word, paragraph.Alignment);
        xml.WriteEndElement();
        xml.WriteEndElement();
        foreach (var run in paragraph.Runs.Where(run => run.Text.Length > 0))
        {
            Run(xml, run);
        }

        xml.WriteEndElement();
    }

    private static void Run(XmlWriter xml, PdfRun run)
    {
        xml.WriteStartElement("r", Word);
        xml.WriteStartElement("rPr", Word);
        if (run.Bold)
        {
            Empty(xml, "b");
        }

        if (run.Italic)
        {
            Empty(xml, "i");
        }

        xml.WriteEndElement();
        if (run.Text == "\t")
        {
            Empty(xml, "tab");
        }
        else
        {
            xml.WriteElementString("t", Word, string.Concat(run.Text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))));
        }

        xml.WriteEndElement();
    }

    private static void Empty(XmlWriter xml, string name)
    {
        xml.WriteStartElement(name, Word);
        xml.WriteEndElement();
    }
}
