using ThiDua.Formats.Fonts;

namespace ThiDua.Pdf.Layout;

/// <summary>
/// Heights of lines in twips, rounded as LibreOffice rounds them: ascent, line gap and their like to whole dots of the reference device,
/// these to whole twips, so that pages break where the Word file's pages break.
/// </summary>
internal static class LineMetrics
{
    private static readonly FontMetrics Type = FontMetrics.TimesNewRoman;

    /// <summary>Distance from the top of a line to its baseline; the line gap stands above.</summary>
    public static int Ascent(double size) => ReferenceDevice.ToTwips(Dots(Type.Ascent, size)) + Gap(size);

    /// <summary>Height of a line in single spacing.</summary>
    public static int Height(double size) => ReferenceDevice.ToTwips(Dots(Type.Ascent, size) + Dots(Type.Descent, size)) + Gap(size);

    private static int Gap(double size) => ReferenceDevice.ToTwips(Dots(Type.LineGap, size));

    private static int Dots(double share, double size) => ReferenceDevice.Dots(share * size);
}
