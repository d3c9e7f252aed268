using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>Cuts paragraphs, ruled lines and images into slices for a column.</summary>
/// <param name="styles">The document's styles.</param>
internal sealed class BlockSlicer(StyleSheet styles)
{
    /// <summary>The slices of a block that is no table.</summary>
    /// <param name="block">The block.</param>
    /// <param name="column">Width of the column in twips.</param>
    /// <param name="element">Leaf of the structure; null for an artifact.</param>
    public IReadOnlyList<Slice> Slice(FormattedBlock block, int column, StructureElement? element) => block switch
    {
        FormattedParagraph paragraph => Slice(paragraph, column, element),
        RuledLine line => [Slice(line, column)],
        FormattedImage image => [Slice(image, column, element)],
        _ => throw new NotSupportedException($"No layouter for {block.GetType().Name}."),
    };

    private List<Slice> Slice(FormattedParagraph paragraph, int column, StructureElement? element)
    {
        var lines = LineLayouter.Break(paragraph, styles[paragraph.Role].Character, column);
        var format = paragraph.Format;
        var slices = new List<Slice>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, first, last) = (lines[i], i == 0, i == lines.Count - 1);
            slices.Add(new Slice(
                first ? format.Before.Twips : 0,
                line.Height,
                last ? format.After.Twips : 0,
                (x, top, items) => LineDrawer.Draw(line, format, first, x, column, top, element, items)));
        }

        return slices;
    }

    /// <summary>A ruled line stands above the empty line of its role, as the border of a paragraph does.</summary>
    private Slice Slice(RuledLine line, int column)
    {
        var room = styles[Role.RuledLine].Paragraph.Line.Exact?.Twips ?? 0;
        var (indent, thickness) = (line.Indent.Twips, line.Thickness.Twips);
        return new Slice(line.GapAbove.Twips, thickness + room, 0, (x, top, items) =>
        {
            var y = (top + (thickness / 2.0)) / 20;
            items.Add(new RuleFrame((x + indent) / 20.0, y, (x + column - indent) / 20.0, y, thickness / 20.0));
        });
    }

    /// <summary>An image is a line of its own height.</summary>
    private static Slice Slice(FormattedImage image, int column, StructureElement? element)
    {
        var format = image.Format;
        var free = column - format.Left.Twips - format.Right.Twips - image.Width.Twips;
        var left = format.Left.Twips + format.Alignment switch { Alignment.Center => free / 2.0, Alignment.Right => free, _ => 0 };
        return new Slice(format.Before.Twips, image.Height.Twips, format.After.Twips, (x, top, items) => items.Add(
            new ImageFrame((x + left) / 20, top / 20.0, image.Width.Points, image.Height.Points, image.Image, element)));
    }
}
