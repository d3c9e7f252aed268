using System.Collections.Immutable;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Layout;

/// <summary>The text of a paragraph as one string that knows the look and width of each character.</summary>
internal sealed class StyledText
{
    /// <summary>A word of so many characters before a slash is so long that it may be parted behind it (LibreOffice).</summary>
    private const int LongBeforeSlash = 66;

    private readonly string _text;
    private readonly ImmutableArray<FormattedRun> _runs;
    private readonly double[] _widths;
    private readonly int[] _dots;

    public StyledText(ImmutableArray<FormattedRun> runs)
    {
        _runs = runs;
        _text = runs.Length == 1 ? runs[0].Text : string.Concat(runs.Select(r => r.Text));
        _widths = new double[_text.Length];
        _dots = new int[_text.Length];
        var at = 0;
        foreach (var run in runs)
        {
            var face = run.Format.Face;
            for (var i = 0; i < run.Text.Length; i++)
            {
                _widths[at] = FontMetrics.TimesNewRoman.Width(run.Text.AsSpan(i, 1), face, run.Format.Size);
                _dots[at] = ReferenceDevice.Dots(_widths[at]);
                at++;
            }
        }
    }

    public int Length => _text.Length;

    /// <summary>Where a line that begins at a place ends.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="room">Width of the column in twips.</param>
    /// <param name="ruler">The tab stops of the line.</param>
    /// <param name="next">Where the next line begins.</param>
    /// <param name="ends">Whether the paragraph or a line of the author's own ends here.</param>
    /// <returns>The place behind its last visible character.</returns>
    public int LineEnd(int start, int room, TabRuler ruler, out int next, out bool ends)
    {
        var (run, runEnd) = (-1, 0);
        var (twips, dots, stretch) = (0, 0, start);
        var passed = 0;
        var (breakEnd, breakNext) = (-1, -1);
        for (var i = start; i < _text.Length; i++)
        {
            var c = _text[i];
            if (c == '\n')
            {
                (next, ends) = (i + 1, true);
                return TrimEnd(start, i);
            }

            while (i >= runEnd)
            {
                runEnd += _runs[++run].Text.Length;
                (twips, dots, stretch) = (twips + ReferenceDevice.ToTwips(dots), 0, i);
            }

            if (c == '\t')
            {
                // Text behind a tab that leads to the right or middle of a stop first takes up the room of the tab.
                (twips, dots, stretch) = (Math.Max(passed, twips + ReferenceDevice.ToTwips(dots)), 0, i + 1);
                var (stop, at) = ruler.Behind(twips);
                if (at > room && i > start)
                {
                    ends = false;
                    (var end, next) = (TrimEnd(start, i), i);
                    return end;
                }

                (passed, twips) = (at, stop.Alignment == Alignment.Left ? at : twips);
                (breakEnd, breakNext) = (i + 1, i + 1);
                continue;
            }

            dots += _dots[i];
            if (c == ' ')
            {
                // Spaces hang over the edge; the line may end before them.
                (breakEnd, breakNext) = (i, i + 1);
                continue;
            }

            if (i > start && IsOver(dots, room - twips - Overhang(_runs[run]), i == runEnd - 1 || _text[i + 1] is '\n' or '\t' ? _runs[run].Format : null, i + 1 - stretch))
            {
                ends = false;
                (var end, next) = breakEnd > start ? (TrimEnd(start, breakEnd), SkipSpaces(breakNext)) : (i, i);
                return end;
            }

            if (i > start && BreakPoints.MayEndBehindSlash(_text, i - 1))
            {
                (breakEnd, breakNext) = BreakAtSlash(start, i);
            }

            if (BreakPoints.MayEndBehind(_text, i))
            {
                (breakEnd, breakNext) = (i + 1, i + 1);
            }
        }

        (next, ends) = (_text.Length, true);
        return TrimEnd(start, _text.Length);
    }

    /// <summary>What LibreOffice keeps free at the end of a line for slanted letters: a twelfth of their height, in twips.</summary>
    private static int Overhang(FormattedRun run) => run.Format.Italic ? LineMetrics.Height(run.Format.Size) / 12 : 0;

    /// <summary>
    /// Whether a stretch of one look is wider than the room. LibreOffice first tries short rests of a look as a whole, in twips; else it
    /// counts how many dots fit.
    /// </summary>
    /// <param name="dots">Width of the stretch in dots.</param>
    /// <param name="room">The room in twips.</param>
    /// <param name="whole">Look of the stretch if it ends here; null when more of it follows.</param>
    /// <param name="length">How many characters the stretch has.</param>
    private static bool IsOver(int dots, int room, CharacterFormat? whole, int length) =>
        whole is not null && 2 * room > length * LineMetrics.Height(whole.Size)
            ? ReferenceDevice.ToTwips(dots) > room
            : dots > room * ReferenceDevice.DotsPerTwip;

    /// <summary>
    /// Where a line ends whose last place to end is behind a slash: at the space before the word, if one is near; nowhere when that space is
    /// on the line above, so that the word is cut where the room ends.
    /// </summary>
    private (int End, int Next) BreakAtSlash(int start, int behind)
    {
        var at = behind - 1;
        while (at > 0 && behind - at < LongBeforeSlash)
        {
            if (_text[--at] is ' ' or '\n')
            {
                return at < start ? (-1, -1) : (at, at + 1);
            }
        }

        return (behind, behind);
    }

    /// <summary>The text between two places, cut where the look changes; tabs are pieces of their own.</summary>
    public List<LinePiece> Pieces(int start, int end)
    {
        var pieces = new List<LinePiece>();
        var at = 0;
        foreach (var run in _runs)
        {
            var (from, to) = (Math.Max(start, at), Math.Min(end, at + run.Text.Length));
            while (from < to)
            {
                var tab = _text.IndexOf('\t', from, to - from);
                var cut = tab < 0 ? to : tab == from ? from + 1 : tab;
                pieces.Add(new LinePiece(_text[from..cut], run.Format, Width(from, cut)));
                from = cut;
            }

            at += run.Text.Length;
        }

        return pieces;
    }

    private double Width(int start, int end)
    {
        double width = 0;
        for (var i = start; i < end; i++)
        {
            width += _widths[i];
        }

        return width;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && _text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    private int SkipSpaces(int at)
    {
        while (at < _text.Length && _text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
