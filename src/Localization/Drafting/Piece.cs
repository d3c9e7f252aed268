using System.Collections.Immutable;
using ThiDua.Documents.Inlines;

namespace ThiDua.Localization.Drafting;

/// <summary>A stretch of a text: as the superior has it, or changed.</summary>
/// <param name="Before">Its words in the superior's document; empty for what was put in.</param>
/// <param name="After">Its words now; empty for what was taken out.</param>
/// <param name="Source">The inline it is of, whose emphasis it keeps; null for what was put in.</param>
/// <param name="Reasons">Why it was changed; none while it stands as it was.</param>
/// <param name="Protection">Whether passes may change it.</param>
internal sealed record Piece(string Before, string After, Inline? Source, ImmutableArray<ChangeReason> Reasons, Protection Protection = Protection.None)
{
    /// <summary>Whether it stands as the superior has it.</summary>
    public bool IsKept => Reasons.IsEmpty;

    /// <summary>How it stands out.</summary>
    public Emphasis Emphasis => Source is TextSpan span ? span.Emphasis : Emphasis.None;

    /// <summary>A part of a piece that was not changed.</summary>
    public Piece Cut(int start, int end) => this with { Before = Before[start..end], After = After[start..end] };
}
