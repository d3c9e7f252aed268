using System.Xml.Linq;

namespace ThiDua.Tests.Docx.Revisions;

/// <summary>The text of a Word file paragraph by paragraph, with the rows and cells of its tables; empty paragraphs have no line.</summary>
internal static class StructuredText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static List<string> Of(byte[] docx)
    {
        var lines = new List<string>();
        Add(TrackedChanges.Load(docx).Element(W + "body")!, "", lines);
        return lines;
    }

    private static void Add(XElement container, string place, List<string> lines)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name == W + "p" && TextOf(element) is { Length: > 0 } text)
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
                        Add(cell, $"[{r},{c}] ", lines);
                    }
                }
            }
        }
    }

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants().Select(e => e.Name.LocalName switch
    {
        "t" or "delText" => e.Value,
        "br" => "\n",
        "blip" => "image " + e.Attributes().First(a => a.Name.LocalName == "embed").Value,
        _ => "",
    }));
}
