using System.Globalization;

namespace ThiDua.Formats.Styles;

/// <summary>A colour of print, in sRGB; black unless said otherwise.</summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static Colour Black => default;

    /// <summary>Six hexadecimal digits: <c>C8102E</c>.</summary>
    public string Hex => Convert.ToHexString([Red, Green, Blue]);

    /// <summary>Reads <c>#C8102E</c>.</summary>
    /// <exception cref="FormatException">The text is no such colour.</exception>
    public static Colour Parse(string text) =>
        text.Length == 7 && text[0] == '#' && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : throw new FormatException($"“{text}” không phải là màu như #C8102E.");
}
