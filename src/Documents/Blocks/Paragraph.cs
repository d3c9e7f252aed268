using System.Collections.Immutable;
using ThiDua.Documents.Inlines;

namespace ThiDua.Documents.Blocks;

/// <summary>A paragraph of running text without a marker.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Paragraph(ImmutableArray<Inline> Inlines) : Block
{
    /// <summary>Where its lines stand.</summary>
    public ParagraphAlignment Alignment { get; init; }
}
