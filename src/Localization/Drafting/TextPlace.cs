using System.Collections.Immutable;

namespace ThiDua.Localization.Drafting;

/// <summary>Where a text of a plan stands.</summary>
/// <param name="Path">Its path in the superior's document: "subject", "body[2].blocks[0].title".</param>
/// <param name="Role">What it is.</param>
/// <param name="Above">The blocks it stands in, from the outermost in; empty for subject and legal bases.</param>
internal sealed record TextPlace(string Path, TextRole Role, ImmutableArray<DraftBlock> Above)
{
    /// <summary>Which of the texts of its block it is.</summary>
    public int Index { get; init; }

    /// <summary>The block whose text it is; null for subject and legal bases.</summary>
    public DraftBlock? Block => Above.IsEmpty ? null : Above[^1];
}
