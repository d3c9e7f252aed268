using System.Collections.Immutable;
using ThiDua.Documents.Inlines;

namespace ThiDua.Documents.Blocks;

/// <summary>
/// A numbered or itemised piece of the content with what stands below it: mục, khoản, điểm, điều or a dash item.
/// </summary>
/// <param name="Marker">The kind of its marker.</param>
/// <param name="Title">Its title (tiêu đề); empty when it has none.</param>
/// <param name="Text">Text that runs on behind the marker or the title in the same paragraph; may be empty.</param>
/// <param name="Blocks">What stands below it.</param>
public sealed record Section(
    Marker Marker, ImmutableArray<Inline> Title, ImmutableArray<Inline> Text, ImmutableArray<Block> Blocks) : Block
{
    /// <summary>
    /// The label as a foreign document has it, without its closing mark, where counting would give another ("5" at the head of a new
    /// mục, "e" for the fifth point); empty when the label is counted.
    /// </summary>
    public string TypedLabel { get; init; } = "";
}
