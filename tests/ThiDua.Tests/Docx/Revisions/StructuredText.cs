using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace ThiDua.Tests.Docx.Revisions;

/// <summary>The text of a Word file paragraph by paragraph, with the rows and cells of its tables; empty paragraphs have no line.</summary>
internal static class StructuredText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static List<string> Of(byte[] docx)
    {
        var lines = new List<string>();
        Add(TrackedChanges.Load(docx).Element(W + "body")!, "", Images(docx), lines);
        return lines;
    }

    private static void Add(XElement container, string place, Dictionary<string, string> images, List<string> lines)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name == W + "p" && TextOf(element, images) is { Length: > 0 } text)
            {
                lines.Add(place + text);
            }
            else if (element.Name == W + "tbl")
            {
                lines.Add("table");
                foreach (var (row, r) in element.Elements(W + "tr").Select((row, r) => (row, r)))
                {
                    foreach (var (cell, c) in row.Elements(W + "tc").Select((cell, c) => (cell, c)))
                    {
                        Add(cell, $"[{r},{c}] ", images, lines);
                    }
                }
            }
        }
    }

    private static string TextOf(XElement paragraph, Dictionary<string, string> images) => string.Concat(paragraph.Descendants().Select(e => e.Name.LocalName switch
    {
        "t" or "delText" => e.Value,
        "br" => "\n",
        "blip" => "image " + images[e.Attributes().First(a => a.Name.LocalName == "embed").Value],
        _ => "",
    }));

    /// <summary>What tells the image of each relationship: its bytes, since each version counts its images anew.</summary>
    private static Dictionary<string, string> Images(byte[] docx)
    {
        using var file = new ZipArchive(new MemoryStream(docx));
        using var relationships = file.GetEntry("word/_rels/document.xml.rels")!.Open();
        return XElement.Load(relationships).Elements()
            .Where(element => element.Attribute("Type")!.Value.EndsWith("/image", StringComparison.Ordinal))
            .ToDictionary(element => element.Attribute("Id")!.Value, element => Digest(file.GetEntry("word/" + element.Attribute("Target")!.Value)!));
    }

    private static string Digest(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return Convert.ToHexStringLower(SHA256.HashData(content))[..12];
    }
}
