namespace ThiDua.Documents.Images;

/// <summary>How densely the pixels of an image stand (độ phân giải), in pixels per inch.</summary>
/// <param name="Horizontal">Pixels per inch across.</param>
/// <param name="Vertical">Pixels per inch down.</param>
public sealed record Resolution(double Horizontal, double Vertical)
{
    private const double CentimetresPerInch = 2.54;
    private const double Least = 10;
    private const double Most = 10_000;

    /// <summary>A resolution told in pixels per inch; null when it cannot be meant.</summary>
    public static Resolution? PerInch(double horizontal, double vertical) =>
        IsMeant(horizontal) && IsMeant(vertical) ? new Resolution(horizontal, vertical) : null;

    /// <summary>A resolution told in pixels per centimetre; null when it cannot be meant.</summary>
    public static Resolution? PerCentimetre(double horizontal, double vertical) =>
        PerInch(horizontal * CentimetresPerInch, vertical * CentimetresPerInch);

    private static bool IsMeant(double dotsPerInch) => dotsPerInch is >= Least and <= Most;
}
