using System.Collections.Immutable;
using System.Xml.Linq;

namespace ThiDua.Tests.Conformance.Docx;

/// <summary>A table: rows of cells with their widths in twips.</summary>
internal sealed class DocxTable
{
    public DocxTable(XElement element, StyleResolver styles)
    {
        Element = element;
        Properties = element.Element(W.Name("tblPr"))!;
        if (Properties.Element(W.Name("tblStyle")) is not null)
        {
            throw new NotSupportedException("The reader does not resolve table styles.");
        }

        Rows = [.. element.Elements(W.Name("tr")).Select(r =>
            r.Elements(W.Name("tc")).Select(c => new DocxCell(c, styles)).ToImmutableArray())];
        Columns = [.. element.Element(W.Name("tblGrid"))!.Elements().Select(c => c.Number("w") ?? 0)];
    }

    public XElement Element { get; }

    public XElement Properties { get; }

    public ImmutableArray<ImmutableArray<DocxCell>> Rows { get; }

    public ImmutableArray<int> Columns { get; }

    public int Indent => Properties.Element(W.Name("tblInd")).Number("w") ?? 0;

    /// <summary>Room between the cell's edge and its text on the left side.</summary>
    public int PaddingLeft => Padding("left");

    public int PaddingRight => Padding("right");

    public bool HasVisibleBorder => Element.Descendants(W.Name("tblBorders")).Concat(Element.Descendants(W.Name("tcBorders")))
        .SelectMany(b => b.Elements()).Any(b => b.Get("val") is not ("nil" or "none"));

    public IEnumerable<ResolvedParagraph> Paragraphs => Rows.SelectMany(r => r).SelectMany(c => c.Paragraphs);

    // Word leaves 0.19 cm when a table says nothing.
    private int Padding(string side) => Properties.Element(W.Name("tblCellMar"))?.Element(W.Name(side)).Number("w") ?? 108;
}
