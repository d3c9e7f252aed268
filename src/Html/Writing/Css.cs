using System.Globalization;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Html.Writing;

/// <summary>Values of CSS properties.</summary>
internal static class Css
{
    /// <summary>Height of a line in single spacing as a multiple of the type size.</summary>
    private static readonly double SingleLine =
        FontMetrics.TimesNewRoman.Ascent + FontMetrics.TimesNewRoman.Descent + FontMetrics.TimesNewRoman.LineGap;

    /// <summary>A length in points.</summary>
    public static string Points(Length length) => Points(length.Points);

    /// <summary>A length in points.</summary>
    public static string Points(double points) => points == 0 ? "0" : Number(points, "0.##") + "pt";

    /// <summary>A length in millimetres; what rounding to twips added to whole tenths is taken off again.</summary>
    public static string Millimetres(Length length) => Number(length.Millimetres, "0.#") + "mm";

    /// <summary>The distance between lines.</summary>
    public static string LineHeight(LineSpacing line) =>
        line.Exact is { } exact ? Points(exact) : Number(line.Multiple * SingleLine, "0.####");

    /// <summary>Height of one line in points.</summary>
    public static double LinePoints(LineSpacing line, double size) => line.Exact?.Points ?? line.Multiple * SingleLine * size;

    /// <summary>The type and what stands in for it: a twin of the same widths, then any with serifs.</summary>
    public static string FontFamily(string font) =>
        $"\"{string.Concat(font.Where(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-'))}\",\"Liberation Serif\",serif";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
