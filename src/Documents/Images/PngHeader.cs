namespace ThiDua.Documents.Images;

/// <summary>What a PNG file says of its pixels (ISO/IEC 15948, 11.2.2).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Depth">Bits per sample.</param>
/// <param name="ColourType">0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.</param>
internal sealed record PngHeader(int Width, int Height, int Depth, int ColourType)
{
    public const int Length = 13;
    public const int Grey = 0;
    public const int Rgb = 2;
    public const int Palette = 3;
    public const int GreyAlpha = 4;
    public const int RgbAlpha = 6;

    /// <summary>Bytes of a row of pixels, without the byte that names its filter.</summary>
    public int RowBytes => (int)((((long)Width * Depth * Samples) + 7) / 8);

    public bool HasAlpha => ColourType is GreyAlpha or RgbAlpha;

    /// <summary>Whether a depth goes with a colour type.</summary>
    public bool IsKnown => (ColourType, Depth) switch
    {
        (Grey, 1 or 2 or 4 or 8 or 16) or (Palette, 1 or 2 or 4 or 8) or (Rgb or GreyAlpha or RgbAlpha, 8 or 16) => true,
        _ => false,
    };

    private int Samples => ColourType switch { Rgb => 3, GreyAlpha => 2, RgbAlpha => 4, _ => 1 };
}
