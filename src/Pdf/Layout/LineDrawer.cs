using ThiDua.Formats.Fonts;
using ThiDua.Formats.Styles;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>Places the text of a line: aligned, and stretched at its spaces when it is justified.</summary>
internal static class LineDrawer
{
    /// <param name="line">The line.</param>
    /// <param name="format">Layout of its paragraph.</param>
    /// <param name="first">Whether it is the paragraph's first.</param>
    /// <param name="x">Left edge of the column in twips.</param>
    /// <param name="column">Width of the column in twips.</param>
    /// <param name="top">Top of the line in twips.</param>
    /// <param name="element">Leaf of the structure.</param>
    /// <param name="items">Takes the frames.</param>
    public static void Draw(
        TextLine line, ParagraphFormat format, bool first, int x, int column, int top, StructureElement? element, List<FrameItem> items)
    {
        var indent = format.Left.Twips + (first ? format.FirstLine.Twips : 0);
        var room = (column - indent - format.Right.Twips) / 20.0;
        var free = room - line.Width;
        var extra = format.Alignment == Alignment.Justify && !line.Ends && !line.Pieces.Any(p => p.IsTab) ? StretchPerSpace(line, free) : 0;
        var left = ((x + indent) / 20.0) + format.Alignment switch
        {
            Alignment.Center => free / 2,
            Alignment.Right => free,
            _ => 0,
        };
        var baseline = (top + line.Ascent) / 20.0;
        for (var i = 0; i < line.Pieces.Count; i++)
        {
            var piece = line.Pieces[i];
            if (piece.IsTab)
            {
                AddDots(piece, left + piece.Width, baseline, items);
            }
            else
            {
                var parted = i == line.Pieces.Count - 1 ? line.SpaceBehind : line.Pieces[i + 1].IsTab;
                items.Add(new TextFrame(left, baseline, parted ? piece.Text + " " : piece.Text, piece.Format.Face, piece.Format.Size, extra, element));
            }

            left += piece.Width + (extra * CountSpaces(piece.Text));
        }
    }

    /// <summary>The dots that lead along a tab end with it and are only for the eye.</summary>
    private static void AddDots(LinePiece tab, double right, double baseline, List<FrameItem> items)
    {
        if (tab.Dots > 0)
        {
            var dots = new string('.', tab.Dots);
            var width = FontMetrics.TimesNewRoman.Width(dots, tab.Format.Face, tab.Format.Size);
            items.Add(new TextFrame(right - width, baseline, dots, tab.Format.Face, tab.Format.Size, 0, null));
        }
    }

    private static double StretchPerSpace(TextLine line, double free)
    {
        var spaces = line.Pieces.Sum(p => CountSpaces(p.Text));
        return spaces == 0 || free <= 0 ? 0 : free / spaces;
    }

    private static int CountSpaces(string text) => text.AsSpan().Count(' ');
}
