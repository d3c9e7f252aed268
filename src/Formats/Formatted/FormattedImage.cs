using ThiDua.Formats.Images;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatted;

/// <summary>A paragraph that holds nothing but an image and is as high.</summary>
/// <param name="Image">The image.</param>
/// <param name="Width">Its width on paper.</param>
/// <param name="Height">Its height on paper.</param>
/// <param name="AlternativeText">What it shows, for who cannot see it; never empty.</param>
/// <param name="Format">Layout of the paragraph, fully resolved.</param>
public sealed record FormattedImage(ImageData Image, Length Width, Length Height, string AlternativeText, ParagraphFormat Format)
    : FormattedBlock
{
    /// <summary>Its role.</summary>
    public Role Role { get; init; } = Role.Figure;
}
