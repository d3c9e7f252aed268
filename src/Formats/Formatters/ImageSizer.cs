using ThiDua.Documents.Images;
using ThiDua.Formats.Images;
using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Formatters;

/// <summary>How large an image stands on paper: as large as it is or as is wished for, and never over the room it has.</summary>
internal static class ImageSizer
{
    private const double PointsPerInch = 72;
    private static readonly Length Least = Length.FromPoints(1);

    /// <summary>The image as writers embed it.</summary>
    public static ImageData Data(ImageFile file) =>
        new(file.Format == ImageFormat.Png ? ImageKind.Png : ImageKind.Jpeg, file.Bytes, file.Width, file.Height);

    /// <summary>Size on paper.</summary>
    /// <param name="file">The image.</param>
    /// <param name="resolution">Pixels per inch when it does not tell.</param>
    /// <param name="wished">The width wished for; null leaves it to the image.</param>
    /// <param name="mostWidth">The room across.</param>
    /// <param name="mostHeight">The room down.</param>
    public static (Length Width, Length Height) Size(
        ImageFile file, double resolution, Length? wished, Length mostWidth, Length mostHeight)
    {
        var (across, down) = file.Resolution is { } told ? (told.Horizontal, told.Vertical) : (resolution, resolution);
        var (width, height) = (file.Width / across * PointsPerInch, file.Height / down * PointsPerInch);
        var scale = wished is { } wish ? wish.Points / width : 1;
        scale = Math.Min(scale, Math.Min(mostWidth.Points / width, mostHeight.Points / height));
        return (AtLeast(width * scale), AtLeast(height * scale));
    }

    private static Length AtLeast(double points) => Length.FromPoints(points) is var length && length > Least ? length : Least;
}
