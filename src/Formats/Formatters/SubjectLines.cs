using ThiDua.Formats.Fonts;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Chooses the width of the column in which a centred title breaks best: few lines of about equal length, cut where one
/// phrase ends and another begins.
/// </summary>
internal static class SubjectLines
{
    private const double Step = 3;
    private const double CutInPhrase = 1.0;
    private const double FurtherLine = 0.9;
    private const double Raggedness = 1.5;

    /// <returns>The width in points, and the lines in it.</returns>
    public static (double Width, IReadOnlyList<string> Lines) Choose(
        string text, CharacterFormat look, double column, IReadOnlyList<string> phraseStarts)
    {
        var fewest = LineBreaker.Break(text, look.Face, look.Size, column);
        if (fewest.Count <= 1)
        {
            return (column, fewest);
        }

        var best = (Width: column, Lines: fewest, Cost: double.MaxValue);
        for (var width = column; width > column / 2; width -= Step)
        {
            var lines = LineBreaker.Break(text, look.Face, look.Size, width);
            if (lines.Count > fewest.Count + 1)
            {
                break;
            }

            var cost = Cost(lines, look, width, column, phraseStarts) + ((lines.Count - fewest.Count) * FurtherLine);
            // Of the columns that give the same lines the narrowest is taken: a little room for rounding lets no further word in.
            if (cost <= best.Cost)
            {
                best = (width, lines, cost);
            }
        }

        return (best.Width, best.Lines);
    }

    private static double Cost(
        IReadOnlyList<string> lines, CharacterFormat look, double width, double column, IReadOnlyList<string> phraseStarts)
    {
        var widths = lines.Select(line => FontMetrics.TimesNewRoman.Width(line, look.Face, look.Size)).ToList();
        if (widths.Exists(w => w > width))
        {
            return double.MaxValue;
        }

        var cuts = Enumerable.Range(1, lines.Count - 1).Count(i => !IsPhraseEnd(lines[i - 1], lines[i], phraseStarts));
        return (cuts * CutInPhrase) + ((widths.Max() - widths.Min()) / column * Raggedness);
    }

    private static bool IsPhraseEnd(string line, string next, IReadOnlyList<string> phraseStarts) =>
        line[^1] is ',' or ';' or ':' or '”' or '-'
        || phraseStarts.Any(start => next.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
