using System.Collections.Immutable;
using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Styles;

/// <summary>The layout of a paragraph.</summary>
public sealed record ParagraphFormat
{
    /// <summary>Alignment of its lines.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Indent of its left edge.</summary>
    public Length Left { get; init; }

    /// <summary>Indent of its right edge.</summary>
    public Length Right { get; init; }

    /// <summary>Further indent of its first line.</summary>
    public Length FirstLine { get; init; }

    /// <summary>Room above it.</summary>
    public Length Before { get; init; }

    /// <summary>Room below it.</summary>
    public Length After { get; init; }

    /// <summary>Distance between its lines.</summary>
    public LineSpacing Line { get; init; } = LineSpacing.Single;

    /// <summary>Stands on the same page as the beginning of what follows.</summary>
    public bool KeepNext { get; init; }

    /// <summary>All its lines stand on one page, unless they are more than fit one.</summary>
    public bool KeepLines { get; init; }

    /// <summary>At least two of its lines stand together at a page's edge.</summary>
    public bool WidowControl { get; init; } = true;

    /// <summary>Its tab stops from left to right; a tab in the text of a run leads to the next.</summary>
    public ImmutableArray<TabStop> Tabs { get; init; } = [];

    /// <summary>Level in the outline from 1; 0 for running text.</summary>
    public int Outline { get; init; }
}
