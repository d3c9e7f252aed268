using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>Lays out pages on which everything has its place: each a section of the structure.</summary>
/// <param name="structure">The structure of the document.</param>
internal sealed class PlacedPageLayouter(StructureBuilder structure)
{
    private readonly HeadingLevels _headings = new();

    /// <summary>The page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="index">Its index, from 0.</param>
    public PageFrame Layout(FormattedPlacedPage page, int index)
    {
        var section = structure.Root.Add(StructureType.Sect);
        var items = new List<FrameItem>();
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case PlacedText text:
                    structure.Bookmark(text.Paragraph, index, text.Top.Twips);
                    Draw(text, section.Add(TypeOf(text.Paragraph)), items);
                    break;
                case PlacedImage image:
                    var figure = section.Add(new StructureElement(StructureType.Figure) { AlternativeText = image.AlternativeText });
                    items.Add(new ImageFrame(image.Left.Points, image.Top.Points, image.Width.Points, image.Height.Points, image.Image, figure));
                    break;
                case PlacedOutline outline:
                    Draw(outline, items);
                    break;
                default:
                    throw new NotSupportedException($"No layouter for {item.GetType().Name}.");
            }
        }

        return new PageFrame(page.Page.Width.Points, page.Page.Height.Points, [.. items]);
    }

    private StructureType TypeOf(FormattedParagraph paragraph)
    {
        var level = _headings.Next(paragraph);
        return level == 0 ? StructureType.P : StructureType.H1 + (level - 1);
    }

    private static void Draw(PlacedText text, StructureElement element, List<FrameItem> items)
    {
        var (run, format) = (text.Paragraph.Runs[0], text.Paragraph.Format);
        var size = run.Format.Size;
        var lines = run.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var free = text.Width.Points - FontMetrics.TimesNewRoman.Width(lines[i], run.Format.Face, size);
            var left = text.Left.Points + format.Alignment switch { Alignment.Center => free / 2, Alignment.Right => free, _ => 0 };
            var baseline = (text.Top.Twips + (i * LineMetrics.Height(size)) + LineMetrics.Ascent(size)) / 20.0;

            // The space parts words for who reads the text without seeing the page.
            var shown = i < lines.Length - 1 ? lines[i] + " " : lines[i];
            items.Add(new TextFrame(left, baseline, shown, run.Format.Face, size, 0, element) { Colour = run.Format.Colour });
        }
    }

    /// <summary>The four sides, those across as long as to close the corners.</summary>
    private static void Draw(PlacedOutline outline, List<FrameItem> items)
    {
        var (left, top, right, bottom) = (
            outline.Left.Points, outline.Top.Points, (outline.Left + outline.Width).Points, (outline.Top + outline.Height).Points);
        var thickness = outline.Thickness.Points;
        if (outline.IsLine)
        {
            Add(left, top, right, bottom);
            return;
        }

        var half = thickness / 2;
        Add(left - half, top, right + half, top);
        Add(left - half, bottom, right + half, bottom);
        Add(left, top, left, bottom);
        Add(right, top, right, bottom);

        void Add(double x1, double y1, double x2, double y2) =>
            items.Add(new RuleFrame(x1, y1, x2, y2, thickness) { Colour = outline.Colour });
    }
}
