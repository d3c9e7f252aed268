namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>A word on a page: its box in points from the page's top left corner, its face.</summary>
internal sealed record PdfWord(double X, double Top, double Right, double Bottom, string Text, PdfFace Face)
{
    /// <summary>Poppler draws the box by ascent and descent of the font's descriptor, .891 and .216 of the size in our fonts.</summary>
    private const double Ascent = 0.891;

    private const double Descent = 0.216;

    public double Size => (Bottom - Top) / (Ascent + Descent);

    public double Baseline => Top + (Size * Ascent);
}
