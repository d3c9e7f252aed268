using System.Globalization;
using System.Text;
using ThiDua.Formats.Images;

namespace ThiDua.Pdf.Images;

/// <summary>
/// An image as it stands in a PDF file (PDF 1.7, 8.9.5): JPEG as it is, PNG as it is unless it has alpha, which becomes an image
/// of its own, its soft mask.
/// </summary>
/// <param name="Entries">Entries of its dictionary that tell how its bytes are read.</param>
/// <param name="Bytes">Its bytes, as filters leave them.</param>
/// <param name="SoftMask">Its soft mask; null when it is opaque.</param>
internal sealed record PreparedImage(string Entries, ReadOnlyMemory<byte> Bytes, PreparedImage? SoftMask)
{
    private const string Grey = "/DeviceGray";
    private const string Rgb = "/DeviceRGB";
    private const int EightBits = 8;

    /// <summary>Prepares an image.</summary>
    public static PreparedImage Of(ImageData image) => image.Kind == ImageKind.Png ? OfPng(image) : OfJpeg(image);

    private static PreparedImage OfJpeg(ImageData image) => new(
        Describe(image.Width, image.Height, JpegFile.Components(image.Bytes.AsSpan()) == 1 ? Grey : Rgb, EightBits, "/DCTDecode"),
        image.Bytes.AsMemory(),
        null);

    private static PreparedImage OfPng(ImageData image)
    {
        var file = PngFile.Read(image.Bytes.AsSpan());
        if (file.HasAlpha)
        {
            var (colour, alpha) = PngPlanes.Part(file);
            return new PreparedImage(Describe(file, file.Colours == 1 ? Grey : Rgb), colour, Mask(file, file.Depth, alpha));
        }

        var indexed = file.ColourType == PngFile.Indexed;
        var space = indexed ? PaletteSpace(file.Palette) : file.Colours == 1 ? Grey : Rgb;
        var predicted = string.Create(
            CultureInfo.InvariantCulture,
            $"/DecodeParms<</Predictor 15/Colors {file.Samples}/BitsPerComponent {file.Depth}/Columns {file.Width}>>");
        return indexed && file.Transparency.Length > 0
            ? new PreparedImage(Describe(file, space) + predicted, file.Data, Mask(file, EightBits, PngPlanes.AlphaOfPalette(file)))
            : new PreparedImage(Describe(file, space) + predicted + ColourKey(file.Transparency), file.Data, null);
    }

    private static PreparedImage Mask(PngFile file, int depth, byte[] alpha) =>
        new(Describe(file.Width, file.Height, Grey, depth, "/FlateDecode"), alpha, null);

    private static string Describe(PngFile file, string space) => Describe(file.Width, file.Height, space, file.Depth, "/FlateDecode");

    private static string Describe(int width, int height, string space, int depth, string filter) => string.Create(
        CultureInfo.InvariantCulture,
        $"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace{space}/BitsPerComponent {depth}/Filter{filter}");

    private static string PaletteSpace(byte[] palette) => string.Create(
        CultureInfo.InvariantCulture, $"[/Indexed/DeviceRGB {(palette.Length / 3) - 1}<{Convert.ToHexString(palette)}>]");

    /// <summary>The one colour that is not painted: for each sample its least and greatest value.</summary>
    private static string ColourKey(byte[] transparency)
    {
        if (transparency.Length == 0)
        {
            return "";
        }

        var key = new StringBuilder("/Mask[");
        for (var i = 0; i < transparency.Length; i += 2)
        {
            var value = (transparency[i] << 8) | transparency[i + 1];
            key.Append(CultureInfo.InvariantCulture, $"{value} {value} ");
        }

        return key.Append(']').ToString();
    }
}
