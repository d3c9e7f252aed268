using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Docx;

/// <summary>A produced Word file as it is on disk: its parts, and what they mean once styles are applied.</summary>
internal sealed class DocxFile
{
    private readonly ImmutableDictionary<string, XDocument> _parts;

    private DocxFile(ImmutableDictionary<string, XDocument> parts)
    {
        _parts = parts;
        Styles = new StyleResolver(Part("word/styles.xml"));
        Sections = ReadSections();
        Blocks = ReadBlocks();
    }

    public StyleResolver Styles { get; }

    /// <summary>Paragraphs and tables of the body in order.</summary>
    public ImmutableArray<DocxBlock> Blocks { get; }

    public ImmutableArray<DocxSection> Sections { get; }

    /// <summary>All paragraphs of the body, those inside tables too.</summary>
    public IEnumerable<ResolvedParagraph> Paragraphs =>
        Blocks.SelectMany(b => b.Table is { } table ? table.Paragraphs : [b.Paragraph!]);

    /// <summary>All paragraphs, those of headers too.</summary>
    public IEnumerable<ResolvedParagraph> AllParagraphs =>
        Paragraphs.Concat(_parts.Where(p => p.Value.Root!.Name.LocalName is "hdr" or "ftr").SelectMany(p => ParagraphsOf(p.Value)));

    public IEnumerable<string> PartNames => _parts.Keys;

    public static DocxFile Open(byte[] content)
    {
        using var package = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        return new DocxFile(package.Entries.ToImmutableDictionary(e => e.FullName, Read, StringComparer.Ordinal));
    }

    /// <summary>The same file with its XML changed.</summary>
    public DocxFile With(Action<DocxEdit> change)
    {
        var copy = _parts.ToImmutableDictionary(p => p.Key, p => new XDocument(p.Value), StringComparer.Ordinal);
        change(new DocxEdit(copy));
        return new DocxFile(copy);
    }

    public XDocument Part(string name) => _parts[name];

    /// <summary>A field of the register in the custom properties; null when it is not there.</summary>
    public string? Field(string name) => Part("docProps/custom.xml").Root!.Elements()
        .FirstOrDefault(p => p.Attribute("name")?.Value == name)?.Value;

    /// <summary>Paragraphs of the part a relationship of the document leads to.</summary>
    public IReadOnlyList<ResolvedParagraph> ParagraphsOf(string relationship)
    {
        var link = Part("word/_rels/document.xml.rels").Root!.Elements().Single(r => r.Attribute("Id")?.Value == relationship);
        return ParagraphsOf(Part("word/" + link.Attribute("Target")!.Value));
    }

    private List<ResolvedParagraph> ParagraphsOf(XDocument part) =>
        [.. part.Descendants(W.Name("p")).Select(p => new ResolvedParagraph(p, Styles))];

    private ImmutableArray<DocxSection> ReadSections()
    {
        var sections = ImmutableArray.CreateBuilder<DocxSection>();
        foreach (var properties in Part("word/document.xml").Descendants(W.Name("sectPr")))
        {
            sections.Add(new DocxSection(properties, sections.LastOrDefault()));
        }

        return sections.ToImmutable();
    }

    private ImmutableArray<DocxBlock> ReadBlocks()
    {
        var blocks = ImmutableArray.CreateBuilder<DocxBlock>();
        var section = 0;
        foreach (var element in Part("word/document.xml").Root!.Element(W.Name("body"))!.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    blocks.Add(new DocxBlock(section, new ResolvedParagraph(element, Styles), null));
                    section += element.Descendants(W.Name("sectPr")).Any() ? 1 : 0;
                    break;
                case "tbl":
                    blocks.Add(new DocxBlock(section, null, new DocxTable(element, Styles)));
                    break;
                case "sectPr":
                    break;
                default:
                    throw new NotSupportedException($"The reader does not know w:{element.Name.LocalName}.");
            }
        }

        return blocks.ToImmutable();
    }

    private static XDocument Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
