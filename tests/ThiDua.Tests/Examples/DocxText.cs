using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;

namespace ThiDua.Tests.Examples;

/// <summary>The text of a Word file in reading order: tables row by row, cell by cell.</summary>
internal static class DocxText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The paragraphs that have text; a line break within one is a space, and one that only anchors text boxes has none.</summary>
    public static ImmutableArray<string> Paragraphs(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var part = archive.GetEntry("word/document.xml")!.Open();
        var body = XDocument.Load(part).Root!.Element(W + "body")!;
        return [.. body.Descendants(W + "p").Where(p => !p.Descendants(W + "p").Any()).Select(TextOf).Where(text => text.Length > 0)];
    }

    private static string TextOf(XElement paragraph) =>
        string.Concat(paragraph.Descendants().Where(e => e.Name.Namespace == W).Select(Piece));

    private static string Piece(XElement element) => element.Name.LocalName switch
    {
        "t" => element.Value,
        "br" or "cr" => " ",
        "tab" when element.Parent!.Name == W + "r" => " ",
        "noBreakHyphen" => "-",
        "p" or "sym" or "softHyphen" or "delText" or "instrText" =>
            throw new InvalidOperationException($"A {element.Name.LocalName} within a paragraph of running text."),
        _ => "",
    };
}
