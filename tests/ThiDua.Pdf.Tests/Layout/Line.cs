using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Tests.Layout;

/// <summary>A line of text as it stands on a page, in points from the top left corner; the space behind it is left out.</summary>
internal sealed record Line(string Text, double Left, double Right, double Baseline, double Size, StructureElement? Element)
{
    private const double AscentShare = 0.891;
    private const double DescentShare = 0.216;

    public double Top => Baseline - (AscentShare * Size);

    public double Bottom => Baseline + (DescentShare * Size);

    public double Middle => (Left + Right) / 2;
}
