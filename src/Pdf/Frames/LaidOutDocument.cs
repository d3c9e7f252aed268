using System.Collections.Immutable;
using ThiDua.Formats.Formatted;

namespace ThiDua.Pdf.Frames;

/// <summary>A document cut into pages: where every glyph and line stands. A writer reads this and nothing else.</summary>
/// <param name="Properties">What is said of the document as a whole.</param>
/// <param name="Pages">Its pages in order.</param>
/// <param name="Structure">The root of its logical structure.</param>
/// <param name="Outline">Its bookmarks, in order.</param>
public sealed record LaidOutDocument(
    DocumentProperties Properties,
    ImmutableArray<PageFrame> Pages,
    StructureElement Structure,
    ImmutableArray<OutlineEntry> Outline);
