namespace ThiDua.Formats.Fonts;

/// <summary>The four faces of the type.</summary>
public enum FontFace
{
    /// <summary>Upright.</summary>
    Regular = 0,

    /// <summary>Bold (đậm).</summary>
    Bold = 1,

    /// <summary>Italic (nghiêng).</summary>
    Italic = 2,

    /// <summary>Bold italic.</summary>
    BoldItalic = 3,
}
