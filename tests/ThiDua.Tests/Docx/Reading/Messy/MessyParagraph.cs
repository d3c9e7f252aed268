using System.Collections.Immutable;
using ThiDua.Documents.Inlines;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>A paragraph to be written.</summary>
/// <param name="Pieces">Its text.</param>
/// <param name="Align">Its alignment.</param>
internal sealed record MessyParagraph(ImmutableArray<MessyPiece> Pieces, string Align = "both")
{
    public MessyParagraph(string text, string align = "both", bool bold = false, bool italic = false) : this([new MessyPiece(text, bold, italic)], align)
    {
    }

    /// <summary>Id of its style; empty for none.</summary>
    public string Style { get; init; } = "";

    /// <summary>Level and list of its automatic number; null when it has none.</summary>
    public (int Level, int List)? Number { get; init; }

    /// <summary>Whether it begins a page.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>Whether it is running text, in which lines may be broken and notes may stand.</summary>
    public bool IsRunning { get; init; }

    /// <summary>The text that must be found again; null for all of it. Names of the nation and opening words are fixed and made anew.</summary>
    public string? Counted { get; init; }

    /// <summary>Its text.</summary>
    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    /// <summary>Text of the tree as pieces.</summary>
    public static ImmutableArray<MessyPiece> Of(ImmutableArray<Inline> inlines, bool bold = false) => [.. inlines.Select(inline => inline switch
    {
        TextSpan span => new MessyPiece(span.Text, bold || span.Emphasis.HasFlag(Emphasis.Bold), span.Emphasis.HasFlag(Emphasis.Italic)),
        _ => new MessyPiece(inline.PlainText, bold),
    })];
}
