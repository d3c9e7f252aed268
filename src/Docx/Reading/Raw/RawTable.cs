using System.Collections.Immutable;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>A table of a Word file.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Widths">Widths of its grid's columns in twips; may be empty.</param>
/// <param name="HasBorders">Whether lines are drawn around or between its cells.</param>
internal sealed record RawTable(ImmutableArray<RawRow> Rows, ImmutableArray<int> Widths, bool HasBorders) : RawBlock
{
    /// <summary>The notes referred to in its cells.</summary>
    public IEnumerable<RawNote> Notes => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Notes);

    /// <summary>The paragraphs of all cells, row by row, those of nested tables included.</summary>
    public IEnumerable<RawParagraph> Paragraphs => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs);
}
