using ThiDua.Formats.Images;
using ThiDua.TestImages;

namespace ThiDua.Pdf.Tests.Support;

/// <summary>Images of every kind, as writers get them.</summary>
internal static class Pictures
{
    /// <summary>Every colour type and depth of PNG.</summary>
    public static IEnumerable<PngMaker> PngKinds =>
    [
        .. new[] { (0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (4, 8), (4, 16), (6, 8), (6, 16) }
            .Select(kind => new PngMaker(19, 11, kind.Item1, kind.Item2)),
        .. new[] { 1, 2, 4, 8 }.Select(depth => new PngMaker(19, 11, 3, depth) { Palette = [255, 0, 0, 0, 0, 255] }),
    ];

    /// <summary>A palette of which one colour is half transparent.</summary>
    public static PngMaker PartlyTransparent(int depth) =>
        new(19, 11, 3, depth) { Palette = [255, 0, 0, 0, 0, 255], Transparency = [128] };

    /// <summary>RGB of which one colour is not painted.</summary>
    public static PngMaker ColourKey => new(19, 11, 2, 8) { Transparency = [0, 10, 0, 20, 0, 30] };

    public static ImageData Opaque { get; } = Png(new PngMaker(19, 11, 2, 8));

    public static ImageData Translucent { get; } = Png(new PngMaker(19, 11, 6, 8));

    public static ImageData Jpeg(byte[] file) => new(ImageKind.Jpeg, [.. file], JpegFiles.Width, JpegFiles.Height);

    public static ImageData Png(PngMaker maker) => new(ImageKind.Png, [.. maker.Build()], maker.Width, maker.Height);
}
