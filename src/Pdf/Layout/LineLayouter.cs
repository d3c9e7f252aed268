using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Layout;

/// <summary>Breaks paragraphs into lines: each as full as it goes, at spaces and behind hyphens.</summary>
internal static class LineLayouter
{
    /// <summary>The lines of a paragraph in a column.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="style">The look of an empty line.</param>
    /// <param name="columnTwips">Width of the column in twips.</param>
    public static IReadOnlyList<TextLine> Break(FormattedParagraph paragraph, CharacterFormat style, int columnTwips)
    {
        var format = paragraph.Format;
        var text = new StyledText(paragraph.Runs);
        var width = columnTwips - format.Left.Twips - format.Right.Twips;
        var lines = new List<TextLine>();
        var start = 0;
        do
        {
            var indent = lines.Count == 0 ? format.FirstLine.Twips : 0;
            var ruler = new TabRuler(format.Tabs, format.Left.Twips + indent);
            var end = text.LineEnd(start, width - indent, ruler, out var next, out var ends);
            lines.Add(MakeLine(ruler.Set(text.Pieces(start, end)), next > end, ends, format.Line, style));
            start = next;
        }
        while (start < text.Length);
        return lines;
    }

    private static TextLine MakeLine(List<LinePiece> pieces, bool spaceBehind, bool ends, LineSpacing spacing, CharacterFormat style)
    {
        double width = 0;
        int ascent = 0, height = 0;
        foreach (var piece in pieces)
        {
            width += piece.Width;
            ascent = Math.Max(ascent, LineMetrics.Ascent(piece.Format.Size));
            height = Math.Max(height, LineMetrics.Height(piece.Format.Size));
        }

        if (pieces.Count == 0)
        {
            (ascent, height) = (LineMetrics.Ascent(style.Size), LineMetrics.Height(style.Size));
        }

        if (spacing.Exact is { } exact)
        {
            return new TextLine(pieces, width, exact.Twips * 4 / 5, exact.Twips, spaceBehind, ends);
        }

        // LibreOffice counts in whole hundredths and leaves the room beyond single spacing below the line.
        return new TextLine(pieces, width, ascent, height * (int)Math.Round(spacing.Multiple * 100) / 100, spaceBehind, ends);
    }
}
