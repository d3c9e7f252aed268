using ThiDua.Documents.Blocks;
using ThiDua.Documents.Images;
using ThiDua.Documents.Inlines;
using ThiDua.TestImages;

namespace ThiDua.Tests.Support;

/// <summary>Images for trees and data.</summary>
internal static class TestPictures
{
    /// <summary>A PNG with a transparent ground.</summary>
    public static Picture Png(int width, int height, double? dotsPerInch = null) =>
        Read(new PngMaker(width, height, 6, 8) { DotsPerInch = dotsPerInch, Blank = true }.Build());

    public static Picture Opaque(int width, int height) => Read(new PngMaker(width, height, 2, 8).Build());

    public static Picture Jpeg { get; } = Read(JpegFiles.Baseline);

    public static Figure Figure(Picture picture, string caption = "", decimal? width = null) =>
        new(picture, caption.Length == 0 ? [] : [new TextSpan(caption)], width);

    private static Picture Read(byte[] file)
    {
        var image = ImageReader.Read([.. file], "");
        Assert.True(image.Succeeded, string.Join(Environment.NewLine, image.Diagnostics));
        return new Picture(image.Value, "Biểu trưng của phong trào");
    }
}
