namespace ThiDua.Documents.Images;

/// <summary>How large images may be, so that no image can exhaust the machine that prints it.</summary>
public static class ImageLimits
{
    /// <summary>The most bytes of one image file: 1 MiB.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>The most pixels of one image across or down.</summary>
    public const int MostSide = 65_535;

    /// <summary>The most pixels of all images of a document together: 40 million, more than four A4 pages at 300 dpi.</summary>
    public const long MostPixels = 40_000_000;
}
