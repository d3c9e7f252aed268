using ThiDua.Formats.Fonts;

namespace ThiDua.Formats.Styles;

/// <summary>The look of characters. The type is always the profile's.</summary>
/// <param name="HalfPoints">Type size in half points.</param>
/// <param name="Bold">Bold (đậm).</param>
/// <param name="Italic">Italic (nghiêng).</param>
public sealed record CharacterFormat(int HalfPoints, bool Bold = false, bool Italic = false)
{
    /// <summary>Colour; all of an administrative document is black.</summary>
    public Colour Colour { get; init; }

    /// <summary>Type size in points.</summary>
    public double Size => HalfPoints / 2.0;

    /// <summary>The face that it uses.</summary>
    public FontFace Face => (FontFace)((Bold ? 1 : 0) | (Italic ? 2 : 0));
}
