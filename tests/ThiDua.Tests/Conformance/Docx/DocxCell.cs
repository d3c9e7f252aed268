using System.Collections.Immutable;
using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Docx;

/// <summary>A cell of a table.</summary>
internal sealed class DocxCell(XElement element, StyleResolver styles)
{
    public int Width { get; } = element.Element(W.Name("tcPr"))?.Element(W.Name("tcW")).Number("w") ?? 0;

    public ImmutableArray<ResolvedParagraph> Paragraphs { get; } =
        [.. element.Elements(W.Name("p")).Select(p => new ResolvedParagraph(p, styles))];

    /// <summary>Paragraphs that show words.</summary>
    public IEnumerable<ResolvedParagraph> Lines => Paragraphs.Where(p => p.Text.Length > 0);

    public string Text => string.Join('\n', Lines.Select(p => p.Text));
}
