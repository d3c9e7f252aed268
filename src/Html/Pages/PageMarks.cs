using System.Collections.Immutable;
using ThiDua.Formats.Fonts;
using ThiDua.Pdf.Frames;

namespace ThiDua.Html.Pages;

/// <summary>Finds the boxes of marks on the pages.</summary>
internal static class PageMarks
{
    /// <summary>The boxes of each page. A mark whose words are not on the pages has none.</summary>
    public static ILookup<int, MarkBox> Find(LaidOutDocument document, ImmutableArray<PageMark> marks)
    {
        var texts = PageText.Of(document).Select(paragraph => (Paragraph: paragraph, paragraph.Text)).ToList();
        var boxes = new List<MarkBox>();
        var from = 0;
        foreach (var mark in marks)
        {
            var key = PageText.Squeeze(mark.Paragraph).TrimEnd('.', '/', ';', ',');
            if (key.Length == 0)
            {
                continue;
            }

            // Marks come in the order of the document: of paragraphs that say the same, the next one is meant.
            var found = texts.FindIndex(from, one => one.Text.Contains(key, StringComparison.OrdinalIgnoreCase));
            found = found >= 0 ? found : texts.FindIndex(one => one.Text.Contains(key, StringComparison.OrdinalIgnoreCase));
            if (found >= 0)
            {
                from = found;
                boxes.AddRange(Boxes(document, mark, texts[found].Paragraph, texts[found].Text.IndexOf(key, StringComparison.OrdinalIgnoreCase), key.Length));
            }
        }

        return boxes.ToLookup(box => box.Page);
    }

    private static IEnumerable<MarkBox> Boxes(LaidOutDocument document, PageMark mark, PageText paragraph, int offset, int most)
    {
        var (before, within) = (Squeezed(mark.Paragraph, 0, mark.Start), Squeezed(mark.Paragraph, mark.Start, mark.Start + mark.Length));
        var (start, end) = (Math.Min(before, most), Math.Min(before + within, most));
        (start, end) = end > start ? (start, end) : (Math.Max(0, start - 1), Math.Max(1, start));
        foreach (var (page, item, from, to) in paragraph.Stretches(offset + start, offset + end))
        {
            var frame = (TextFrame)document.Pages[page].Items[item];
            var (x, width) = (Width(frame, frame.Text.AsSpan(0, from)), Width(frame, frame.Text.AsSpan(from, to + 1 - from)));
            var metrics = FontMetrics.TimesNewRoman;
            yield return new MarkBox(page, mark.Id, mark.Kind, frame.X + x, frame.Y - (metrics.Ascent * frame.Size), width, (metrics.Ascent + metrics.Descent) * frame.Size);
        }
    }

    private static int Squeezed(string text, int start, int end) =>
        PageText.Squeeze(text.AsSpan(Math.Clamp(start, 0, text.Length), Math.Clamp(end, 0, text.Length) - Math.Clamp(start, 0, text.Length))).Length;

    private static double Width(TextFrame frame, ReadOnlySpan<char> text) =>
        FontMetrics.TimesNewRoman.Width(text, frame.Face, frame.Size) + (frame.SpaceExtra * text.Count(' '));
}
