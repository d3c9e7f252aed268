namespace ThiDua.Documents.Images;

/// <summary>An image with the words that stand for it where it cannot be seen (mô tả ảnh).</summary>
/// <param name="File">The image.</param>
/// <param name="AlternativeText">What it shows; never empty.</param>
public sealed record Picture(ImageFile File, string AlternativeText);
