using System.Collections.Immutable;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>Grows the logical structure while blocks are placed: headings without gaps in their levels, items in lists.</summary>
internal sealed class StructureBuilder
{
    private readonly ImmutableArray<OutlineEntry>.Builder _outline = ImmutableArray.CreateBuilder<OutlineEntry>();
    private StructureElement? _list;
    private readonly HeadingLevels _headings = new();

    /// <summary>The root.</summary>
    public StructureElement Root { get; } = new(StructureType.Document);

    /// <summary>The bookmarks.</summary>
    public ImmutableArray<OutlineEntry> Outline => _outline.ToImmutable();

    /// <summary>Ends the list at a section's end.</summary>
    public void EndSection() => _list = null;

    /// <summary>The leaf for a paragraph of the text.</summary>
    public StructureElement Leaf(FormattedParagraph paragraph)
    {
        if (paragraph.Role == Role.Item)
        {
            _list ??= Root.Add(StructureType.L);
            return _list.Add(StructureType.LI).Add(StructureType.LBody);
        }

        _list = null;
        var level = _headings.Next(paragraph);
        return Root.Add(level == 0 ? StructureType.P : StructureType.H1 + (level - 1));
    }

    /// <summary>The element for a block of layout, such as the head of the document.</summary>
    public StructureElement Division()
    {
        _list = null;
        return Root.Add(StructureType.Div);
    }

    /// <summary>The element for a table of data.</summary>
    public StructureElement Table()
    {
        _list = null;
        return Root.Add(StructureType.Table);
    }

    /// <summary>Notes a heading for the bookmarks.</summary>
    /// <param name="paragraph">The heading.</param>
    /// <param name="page">Index of its page.</param>
    /// <param name="top">Its top in twips.</param>
    public void Bookmark(FormattedParagraph paragraph, int page, int top)
    {
        var level = paragraph.Format.Outline;
        if (level > 0 && paragraph.Runs.Length > 0)
        {
            var previous = _outline.Count == 0 ? 0 : _outline[^1].Level;
            _outline.Add(new OutlineEntry(paragraph.Text, Math.Min(level, previous + 1), page, top / 20.0));
        }
    }
}
