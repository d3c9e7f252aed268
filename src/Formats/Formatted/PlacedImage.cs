using ThiDua.Formats.Images;
using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Formatted;

/// <summary>An image that fills its box.</summary>
/// <param name="Left">Left edge of the box.</param>
/// <param name="Top">Upper edge of the box.</param>
/// <param name="Width">Width of the box.</param>
/// <param name="Height">Height of the box.</param>
/// <param name="Image">The image.</param>
/// <param name="AlternativeText">What it shows, for who cannot see it; never empty.</param>
public sealed record PlacedImage(Length Left, Length Top, Length Width, Length Height, ImageData Image, string AlternativeText)
    : PlacedItem(Left, Top, Width, Height);
