using System.Text;
using System.Xml.Linq;

namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>Metadata, language and title.</summary>
internal static class MetadataChecks
{
    private static readonly XNamespace Pdfa = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Pdfua = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";

    public static IEnumerable<string> Run(PdfDocument document)
    {
        var stream = document.Stream(document.Catalogue["Metadata"]);
        if (stream.Dictionary.ContainsKey("Filter"))
        {
            yield return "6.6.2.1: metadata readable without filters";
        }

        var packet = XDocument.Parse(Encoding.UTF8.GetString(stream.Raw).TrimStart('\uFEFF'));
        string? Value(XName name) => packet.Descendants(name).SingleOrDefault()?.Value;
        if (Value(Pdfa + "part") != "2" || Value(Pdfa + "conformance") != "A")
        {
            yield return "6.6.4: PDF/A-2a is claimed";
        }

        if (Value(Pdfua + "part") != "1")
        {
            yield return "Matterhorn 06-002: PDF/UA-1 is claimed";
        }

        if (packet.Descendants(Schema + "namespaceURI").All(uri => uri.Value != Pdfua.NamespaceName))
        {
            yield return "6.6.2.3: the schema of PDF/UA is described";
        }

        var titles = packet.Descendants(Dc + "title").Descendants().Where(e => !e.HasElements).Select(e => e.Value).Distinct().ToList();
        var information = document.Dictionary(document.Trailer["Info"]);
        if (titles.Count != 1 || titles[0].Length == 0 || titles[0] != (information["Title"] as PdfString)?.Text)
        {
            yield return "Matterhorn 06-003: a title, the same in metadata and information";
        }

        if (Value(Pdf + "Producer") != (information["Producer"] as PdfString)?.Text)
        {
            yield return "6.6.3: producer, the same in metadata and information";
        }

        var language = (document.Catalogue.GetValueOrDefault("Lang") as PdfString)?.Text;
        if (string.IsNullOrEmpty(language) || packet.Descendants(Dc + "language").Single().Value.Trim() != language)
        {
            yield return "Matterhorn 11-006: language";
        }

        if (document.Dictionary(document.Catalogue["ViewerPreferences"]).GetValueOrDefault("DisplayDocTitle") is not true)
        {
            yield return "Matterhorn 07-001, 07-002: the title is displayed";
        }

        if ((document.Name(document.Catalogue, "PageMode") == "UseOutlines") != document.Catalogue.ContainsKey("Outlines"))
        {
            yield return "bookmarks are shown when there are any";
        }
    }
}
