using System.Collections.Immutable;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>A cell of a table.</summary>
/// <param name="Blocks">Its content.</param>
/// <param name="Columns">How many columns of the grid it covers.</param>
/// <param name="Merge">Whether it is merged with the cells above or below.</param>
internal sealed record RawCell(ImmutableArray<RawBlock> Blocks, int Columns, RawMerge Merge)
{
    /// <summary>The notes referred to in it.</summary>
    public IEnumerable<RawNote> Notes => Blocks.SelectMany(block => block switch
    {
        RawNote note => [note],
        RawTable table => table.Notes,
        _ => Enumerable.Empty<RawNote>(),
    });

    /// <summary>Its paragraphs, those of nested tables included.</summary>
    public IEnumerable<RawParagraph> Paragraphs => Blocks.SelectMany(block => block switch
    {
        RawParagraph paragraph => [paragraph],
        RawTable table => table.Paragraphs,
        _ => Enumerable.Empty<RawParagraph>(),
    });
}
