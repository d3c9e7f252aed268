using System.Text;
using ThiDua.Formats.Images;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Tests.Conformance;
using ThiDua.Pdf.Tests.Support;
using ThiDua.TestImages;

namespace ThiDua.Pdf.Tests.Writing;

/// <summary>Images as objects of the file.</summary>
public class ImageFileTests
{
    [Fact]
    public void An_opaque_PNG_stands_in_the_file_with_its_own_compressed_rows() => Assert.All(
        Pictures.PngKinds.Where(maker => maker.ColourType is not (4 or 6)),
        maker =>
        {
            var image = Assert.Single(Images(maker));
            Assert.Equal(maker.Chunks().Where(chunk => chunk.Type == "IDAT").SelectMany(chunk => chunk.Content), image.Raw);
            Assert.Equal((double)maker.Depth, image.Dictionary["BitsPerComponent"]);
        });

    [Theory]
    [InlineData(4, 8)]
    [InlineData(4, 16)]
    [InlineData(6, 8)]
    [InlineData(6, 16)]
    public void Colours_and_alpha_of_a_PNG_are_taken_apart(int colourType, int depth)
    {
        var maker = new PngMaker(19, 11, colourType, depth);
        var (pixelBytes, alphaBytes) = (maker.RowBytes / maker.Width, depth / 8);
        var pixels = maker.Samples().Chunk(pixelBytes).ToList();

        var images = Images(maker);

        var mask = images.Single(image => !image.Dictionary.ContainsKey("SMask"));
        Assert.Equal(pixels.SelectMany(pixel => pixel[^alphaBytes..]), mask.Decoded());
        Assert.Equal(pixels.SelectMany(pixel => pixel[..^alphaBytes]), images.Single(image => image.Dictionary.ContainsKey("SMask")).Decoded());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Alpha_of_a_palette_becomes_a_mask(int depth)
    {
        var maker = Pictures.PartlyTransparent(depth);
        var bits = maker.Samples().Chunk(maker.RowBytes)
            .SelectMany(row => Enumerable.Range(0, maker.Width).Select(x => (row[x * depth / 8] >> (8 - depth - (x * depth % 8))) & ((1 << depth) - 1)));

        var mask = Images(maker).Single(image => !image.Dictionary.ContainsKey("SMask"));

        Assert.Equal(bits.Select(index => index == 0 ? (byte)128 : (byte)255), mask.Decoded());
    }

    [Fact]
    public void A_colour_that_is_not_painted_is_named_in_the_file()
    {
        var key = (List<object?>)Assert.Single(Images(Pictures.ColourKey)).Dictionary["Mask"]!;
        Assert.Equal([10.0, 10.0, 20.0, 20.0, 30.0, 30.0], key.Cast<double>());
    }

    [Fact]
    public void A_JPEG_stands_in_the_file_as_it_is() => Assert.All(
        new[] { (JpegFiles.Baseline, "DeviceRGB"), (JpegFiles.Progressive, "DeviceRGB"), (JpegFiles.Grey, "DeviceGray") },
        jpeg =>
        {
            var image = Assert.Single(Images(Pictures.Jpeg(jpeg.Item1)));
            Assert.Equal(jpeg.Item1, image.Raw);
            Assert.Equal((new PdfName("DCTDecode"), new PdfName(jpeg.Item2)), (image.Dictionary["Filter"], image.Dictionary["ColorSpace"]));
        });

    [Fact]
    public void An_image_that_stands_twice_is_in_the_file_once()
    {
        var same = Pictures.Png(new PngMaker(19, 11, 2, 8));
        Assert.Single(Objects(Samples.WithImages(same, same)));
    }

    [Fact]
    public void The_same_images_give_the_same_bytes() => Assert.Equal(
        Written.Bytes(Samples.WithImages(Pictures.Translucent, Pictures.Jpeg(JpegFiles.Grey))),
        Written.Bytes(Samples.WithImages(Pictures.Png(new PngMaker(19, 11, 6, 8)), Pictures.Jpeg((byte[])JpegFiles.Grey.Clone()))));

    [Fact]
    public void A_file_without_images_says_nothing_of_images() =>
        Assert.DoesNotMatch("/XObject|/Group|/SMask", Encoding.Latin1.GetString(Written.ThreePages));

    private static IReadOnlyList<PdfStream> Images(PngMaker maker) => Images(Pictures.Png(maker));

    private static IReadOnlyList<PdfStream> Images(ImageData image)
    {
        var document = Samples.WithImages(image);
        return Objects(document with { Pages = [document.Pages[0] with { Items = [document.Pages[0].Items[0]] }, document.Pages[1]] });
    }

    private static IReadOnlyList<PdfStream> Objects(LaidOutDocument document) =>
    [
        .. new PdfDocument(Written.Bytes(document)).Objects.OfType<PdfStream>()
            .Where(stream => stream.Dictionary.GetValueOrDefault("Subtype") is PdfName { Value: "Image" }),
    ];
}
