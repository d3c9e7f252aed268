namespace ThiDua.Pdf.Fonts;

/// <summary>Measures of a face as a whole, in font units (tables "OS/2", "post", "hhea").</summary>
/// <param name="Ascent">Height above the baseline.</param>
/// <param name="Descent">Depth below the baseline, negative.</param>
/// <param name="CapHeight">Height of flat capital letters.</param>
/// <param name="ItalicAngle">Slant in degrees counter-clockwise from the vertical: negative for italics.</param>
/// <param name="Weight">Weight from 100 to 900; 400 is regular.</param>
/// <param name="MayBeEmbedded">Whether the maker permits embedding.</param>
public sealed record FontDescription(
    int Ascent, int Descent, int CapHeight, double ItalicAngle, int Weight, bool MayBeEmbedded)
{
    private const int RestrictedLicense = 0x0002;
    private const int UsagePermissions = 0x000F;

    /// <summary>Whether the face slants.</summary>
    public bool Italic => ItalicAngle != 0;

    /// <summary>Thickness of upright stems in thousandths of the type size, estimated from the weight.</summary>
    public int StemV => 50 + (Weight * Weight / (65 * 65));

    internal static FontDescription Read(FontTables tables, int ascent, int descent)
    {
        var os2 = tables.Required("OS/2");
        var post = tables.Required("post");
        return new FontDescription(
            ascent,
            descent,
            CapHeight: os2.UInt16(0) >= 2 ? os2.Int16(88) : ascent,
            post.Fixed(4),
            Weight: os2.UInt16(4),
            MayBeEmbedded: (os2.UInt16(8) & UsagePermissions) != RestrictedLicense);
    }
}
