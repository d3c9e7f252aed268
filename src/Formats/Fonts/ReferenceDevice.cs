namespace ThiDua.Formats.Fonts;

/// <summary>
/// The imagined printer by which word processors break lines, so that a document breaks alike on every screen and printer: it has
/// six dots to a twip (8640 to the inch). Each advance counts in whole dots, each stretch of one look in whole twips. LibreOffice
/// measures so; Word does not say how it measures, so its documents get no rule of their own.
/// </summary>
public static class ReferenceDevice
{
    /// <summary>Dots of a twip.</summary>
    public const int DotsPerTwip = 6;

    private const int DotsPerPoint = 20 * DotsPerTwip;

    /// <summary>Width of a text in twips.</summary>
    /// <param name="text">The text.</param>
    /// <param name="face">Its face.</param>
    /// <param name="size">Its size in points.</param>
    public static int Twips(ReadOnlySpan<char> text, FontFace face, double size)
    {
        var dots = 0;
        foreach (var c in text)
        {
            dots += Dots(FontMetrics.TimesNewRoman.Width([c], face, size));
        }

        return ToTwips(dots);
    }

    /// <summary>An advance in dots.</summary>
    /// <param name="points">The advance in points.</param>
    public static int Dots(double points) => (int)Math.Round(points * DotsPerPoint, MidpointRounding.AwayFromZero);

    /// <summary>Dots of a stretch of text as whole twips.</summary>
    public static int ToTwips(int dots) => (dots + (DotsPerTwip / 2)) / DotsPerTwip;
}
