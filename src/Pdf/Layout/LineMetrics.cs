using ThiDua.Formats.Fonts;

namespace ThiDua.Pdf.Layout;

/// <summary>
/// Heights of lines in twips, rounded as word processors round them: type size, ascent and descent each to whole dots of a
/// reference device of 600 dots per inch, so that pages break where the Word file's pages break.
/// </summary>
internal static class LineMetrics
{
    private const double DotsPerPoint = 600 / 72.0;
    private const double TwipsPerDot = 1440 / 600.0;

    /// <summary>Distance from the top of a line to its baseline; the line gap stands above.</summary>
    public static int Ascent(double size) => ToTwips(Dots(size) * (FontMetrics.TimesNewRoman.Ascent + FontMetrics.TimesNewRoman.LineGap));

    /// <summary>Height of a line in single spacing.</summary>
    public static int Height(double size)
    {
        var dots = Dots(size);
        var ascent = Math.Round(dots * (FontMetrics.TimesNewRoman.Ascent + FontMetrics.TimesNewRoman.LineGap));
        var descent = Math.Round(dots * FontMetrics.TimesNewRoman.Descent);
        return (int)Math.Round((ascent + descent) * TwipsPerDot);
    }

    private static double Dots(double size) => Math.Round(size * DotsPerPoint);

    private static int ToTwips(double dots) => (int)Math.Round(Math.Round(dots) * TwipsPerDot);
}
