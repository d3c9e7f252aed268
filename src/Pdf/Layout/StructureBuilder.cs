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
    private StructureElement? _figure;
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
        if (paragraph.Role == Role.FigureCaption)
        {
            return (_figure ?? Root).Add(StructureType.Caption).Add(StructureType.P);
        }

        var level = _headings.Next(paragraph);
        return Root.Add(level == 0 ? StructureType.P : StructureType.H1 + (level - 1));
    }

    /// <summary>The leaf for an image of the text; its caption, if it follows, stands beside it.</summary>
    public StructureElement Figure(FormattedImage image)
    {
        _list = null;
        _figure = Root.Add(StructureType.Div);
        return _figure.Add(FigureOf(image));
    }

    /// <summary>The element for an image.</summary>
    public static StructureElement FigureOf(FormattedImage image) => new(StructureType.Figure) { AlternativeText = image.AlternativeText };

    /// <summary>The element for a block of layout, such as the head of the document or a chart, whose caption stands beside its bars.</summary>
    public StructureElement Division()
    {
        _list = null;
        return _figure = Root.Add(StructureType.Div);
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
