using System.Collections.Immutable;
using ThiDua.Formats.Formatted;

namespace ThiDua.Formats.Comparing;

/// <summary>Two versions of a document as one: all that is in either, each piece with what became of it.</summary>
/// <param name="Before">The earlier version.</param>
/// <param name="After">The later version.</param>
/// <param name="Blocks">The blocks of both in reading order; the last is the end of the last section, which is always kept.</param>
public sealed record ComparedDocument(FormattedDocument Before, FormattedDocument After, ImmutableArray<ComparedBlock> Blocks)
{
    /// <summary>The paragraphs in reading order, those in tables included.</summary>
    public IEnumerable<ComparedParagraph> Paragraphs => ParagraphsOf(Blocks);

    private static IEnumerable<ComparedParagraph> ParagraphsOf(ImmutableArray<ComparedBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ComparedParagraph paragraph => [paragraph],
        ComparedTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(ParagraphsOf),
        _ => Enumerable.Empty<ComparedParagraph>(),
    });
}
