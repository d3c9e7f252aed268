namespace ThiDua.Formats.Images;

/// <summary>
/// Draws a bar of a chart for print, in greys: the base line at the left, the bar, and the target as an upright line over the whole height.
/// A bar is told from another by its pattern, never by colour.
/// </summary>
internal static class BarImage
{
    private const int Bits = 2;
    private const int Black = 0;
    private const int Dark = 1;
    private const int White = 3;

    /// <summary>The share of the height that the bar takes.</summary>
    private const double Thickness = 0.64;

    /// <summary>Pixels between two lines of the hatching; each is a third as wide.</summary>
    private const int Hatching = 24;

    /// <summary>Where a cut bar is parted, as a share of the height left of its end.</summary>
    private const double CutAt = 1.2;

    /// <summary>The image of a bar.</summary>
    /// <param name="width">Pixels across.</param>
    /// <param name="height">Pixels down.</param>
    /// <param name="share">Length of the bar as a share of the width, 0 to 1.</param>
    /// <param name="target">Place of the target as a share of the width; null for none.</param>
    /// <param name="hatched">Whether the bar is hatched instead of filled.</param>
    /// <param name="cut">Whether the bar is longer than can be drawn: it is parted before its end.</param>
    public static ImageData Draw(int width, int height, double share, double? target, bool hatched, bool cut)
    {
        var line = Math.Max(1, height / 32);
        var half = Thickness * height / 2;
        var (top, bottom) = ((int)Math.Round((height / 2.0) - half), (int)Math.Round((height / 2.0) + half));
        var end = (int)Math.Round(share * (width - line));
        var mark = target is { } at ? (int)Math.Round(at * (width - (3 * line))) : (int?)null;
        return BitmapPng.Write(width, height, Bits, (x, y) =>
        {
            if (x < line || (mark is { } first && x >= first && x < first + (2 * line)))
            {
                return Black;
            }

            var inside = end > line && x < end && y >= top && y < bottom;
            if (!inside || (mark is { } from && x >= from - line && x < from + (3 * line)))
            {
                return White;
            }

            if (cut && Gap(x, y, end, height) is var gap && Math.Abs(gap) <= 2 * line)
            {
                return Math.Abs(gap) > line ? Black : White;
            }

            var edge = x >= end - line || y < top + line || y >= bottom - line;
            return edge ? Black : !hatched ? Dark : (x + y) % Hatching < Hatching / 3 ? Black : White;
        });
    }

    /// <summary>How far a pixel is from the slanting line that parts a cut bar.</summary>
    private static int Gap(int x, int y, int end, int height) => x - (int)(end - (CutAt * height)) + ((y - (height / 2)) / 3);
}
