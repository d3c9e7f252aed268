using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Numbering;

namespace ThiDua.Docx.Reading.Outline;

/// <summary>A section that further blocks may still go into.</summary>
/// <param name="marker">Its marker; null for the whole text.</param>
/// <param name="counter">Numbers what stands below it.</param>
internal sealed class OpenSection(ReadMarker? marker, MarkerCounter counter)
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    public ReadMarker? Marker => marker;

    public MarkerCounter Counter => counter;

    /// <summary>The marker of the last section below it; null when none is.</summary>
    public Marker? LastBelow { get; private set; }

    public ImmutableArray<Inline> Title { get; set; } = [];

    public ImmutableArray<Inline> Text { get; init; } = [];

    /// <summary>The label as typed, where counting gives another.</summary>
    public string TypedLabel { get; init; } = "";

    /// <summary>Whether sections may not be closed past it: the inside of a loop of a template.</summary>
    public bool IsBracket { get; init; }

    public bool HasBlocks => _blocks.Count > 0;

    /// <summary>Whether a paragraph without a marker goes on in it: it has a title, is an article, or ends as if a list followed.</summary>
    public bool HoldsParagraphs => marker is null || IsBracket || Title.Length > 0 || marker.Marker is Documents.Blocks.Marker.Article
        || Text.ToPlainText().EndsWith(':');

    public ImmutableArray<Block> Blocks => _blocks.ToImmutable();

    public void Add(Block block)
    {
        _blocks.Add(block);
        LastBelow = block is Section section ? section.Marker : LastBelow;
    }

    public Section ToSection() => new(marker!.Marker, Title, Text, Blocks) { TypedLabel = TypedLabel };
}
