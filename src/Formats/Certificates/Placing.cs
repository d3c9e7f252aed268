using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Certificates;

/// <summary>Places things on a certificate, moved by the offsets of the printer. Coordinates are in millimetres.</summary>
/// <param name="offsetX">To the right.</param>
/// <param name="offsetY">Down.</param>
internal sealed class Placing(double offsetX, double offsetY)
{
    /// <summary>A text that is as high as its lines, in a band of its box.</summary>
    public PlacedText Text(double left, double top, double width, double height, bool atTop, FormattedParagraph paragraph, int lines)
    {
        var high = Length.FromPoints(lines * FontMetrics.TimesNewRoman.LineHeight(paragraph.Runs[0].Format.Size));
        var free = atTop ? 0 : (height - high.Millimetres) / 2;
        return new PlacedText(X(left), Y(top + free), Length.FromMillimetres(width), high, paragraph);
    }

    /// <summary>A straight line.</summary>
    public PlacedOutline Line(double left, double top, double width, double height, double thickness, Colour colour) =>
        new(X(left), Y(top), Length.FromMillimetres(width), Length.FromMillimetres(height), Length.FromMillimetres(thickness), colour);

    /// <summary>The outline of a rectangle within an inset.</summary>
    public PlacedOutline Border(CertificateLayout layout, CertificateBorder border)
    {
        var inset = border.Inset + (border.Thickness / 2);
        return Line(inset, inset, layout.Width - (2 * inset), layout.Height - (2 * inset), border.Thickness, Colour.Parse(border.Colour));
    }

    /// <summary>From the left edge of the paper.</summary>
    public Length X(double millimetres) => Length.FromMillimetres(millimetres + offsetX);

    /// <summary>From the upper edge of the paper.</summary>
    public Length Y(double millimetres) => Length.FromMillimetres(millimetres + offsetY);
}
