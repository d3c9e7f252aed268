using ThiDua.Formats.Fonts;

namespace ThiDua.Pdf.Fonts;

/// <summary>A character that the font has no glyph for.</summary>
/// <param name="Character">The character (half of it, when it is beyond the basic plane).</param>
/// <param name="Face">The face that lacks it.</param>
/// <param name="Page">Index of the page where it first stands, from 0.</param>
/// <param name="Text">The stretch of text where it first stands.</param>
public sealed record MissingGlyph(char Character, FontFace Face, int Page, string Text);
