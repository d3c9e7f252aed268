namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>A straight line drawn on a page, in points from its top left corner.</summary>
internal sealed record PdfStroke(double X1, double Y1, double X2, double Y2, double Thickness, bool Solid, bool Black)
{
    public double Length => Math.Abs(X2 - X1);

    public double Centre => (X1 + X2) / 2;

    public bool IsHorizontal => Math.Abs(Y2 - Y1) < 0.05;

    public bool IsVertical => Math.Abs(X2 - X1) < 0.05;
}
