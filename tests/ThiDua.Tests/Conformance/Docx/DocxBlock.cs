namespace ThiDua.Tests.Conformance.Docx;

/// <summary>A paragraph or a table of the body.</summary>
/// <param name="Section">Index of its section.</param>
/// <param name="Paragraph">The paragraph; null for a table.</param>
/// <param name="Table">The table; null for a paragraph.</param>
internal sealed record DocxBlock(int Section, ResolvedParagraph? Paragraph, DocxTable? Table)
{
    public string Text => Paragraph?.Text ?? "";
}
