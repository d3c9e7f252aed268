namespace ThiDua.Formats.Fonts;

/// <summary>Breaks a text of one face into lines at its spaces and behind its hyphens, as a word processor does.</summary>
public static class LineBreaker
{
    /// <summary>Lines of a text in a column, each as full as it goes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="face">Its face.</param>
    /// <param name="size">Its size in points.</param>
    /// <param name="width">Width of the column in points.</param>
    public static IReadOnlyList<string> Break(string text, FontFace face, double size, double width)
    {
        var lines = new List<string>();
        var (start, end, next) = (0, 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var atSpace = i == text.Length || text[i] == ' ';
            if (!atSpace && !BreakPoints.MayEndBehind(text, i))
            {
                continue;
            }

            var stop = atSpace ? i : i + 1;
            if (end > start && !Fits(text.AsSpan(start, stop - start), face, size, width))
            {
                lines.Add(text[start..end]);
                start = next;
            }

            (end, next) = (stop, i + 1);
        }

        if (start < text.Length)
        {
            lines.Add(text[start..]);
        }

        return lines;
    }

    /// <summary>
    /// The narrowest column that still takes the text in as few lines as <paramref name="width"/> does: its lines come
    /// out about equally long, so no last word stands alone below a title.
    /// </summary>
    /// <returns>The narrower width in points and the lines in it.</returns>
    public static (double Width, IReadOnlyList<string> Lines) Balance(string text, FontFace face, double size, double width)
    {
        var lines = Break(text, face, size, width);
        if (lines.Count <= 1)
        {
            return (width, lines);
        }

        double low = 0, high = width;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (Break(text, face, size, middle) is { } tried && tried.Count == lines.Count && tried.All(line => Fits(line, face, size, middle)))
            {
                (high, lines) = (middle, tried);
            }
            else
            {
                low = middle;
            }
        }

        return (high, lines);
    }

    private static bool Fits(ReadOnlySpan<char> line, FontFace face, double size, double width) =>
        ReferenceDevice.Twips(line, face, size) <= width * 20;
}
