using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Images;
using ThiDua.TestImages;

namespace ThiDua.Tests.Documents.Images;

/// <summary>Sound PNG and JPEG files are taken with what they say of themselves.</summary>
public class ImageReaderTests
{
    public static TheoryData<int, int> PngKinds() => new()
    {
        { 0, 1 }, { 0, 2 }, { 0, 4 }, { 0, 8 }, { 0, 16 }, { 2, 8 }, { 2, 16 }, { 3, 1 }, { 3, 2 }, { 3, 4 }, { 3, 8 }, { 4, 8 }, { 4, 16 }, { 6, 8 }, { 6, 16 },
    };

    [Theory]
    [MemberData(nameof(PngKinds))]
    public void Every_colour_type_and_depth_of_PNG_is_read(int colourType, int depth)
    {
        var image = Read(Png(colourType, depth).Build()).Value!;

        Assert.Equal((ImageFormat.Png, 19, 11), (image.Format, image.Width, image.Height));
        Assert.Equal(colourType is 4 or 6, image.MayBeTransparent);
        Assert.Null(image.Resolution);
    }

    [Fact]
    public void Transparent_colours_of_a_PNG_are_noticed()
    {
        Assert.True(Read((Png(3, 8) with { Transparency = [0, 128] }).Build()).Value!.MayBeTransparent);
        Assert.True(Read((Png(2, 8) with { Transparency = [0, 1, 0, 2, 0, 3] }).Build()).Value!.MayBeTransparent);
    }

    [Fact]
    public void The_resolution_of_a_PNG_is_read_from_pixels_per_metre() =>
        Assert.Equal(300, Read((Png(2, 8) with { DotsPerInch = 300 }).Build()).Value!.Resolution!.Horizontal, 0.02);

    [Fact]
    public void Baseline_progressive_and_grey_JPEG_are_read() => Assert.All(
        new[] { JpegFiles.Baseline, JpegFiles.Progressive, JpegFiles.Grey },
        file =>
        {
            var image = Read(file).Value!;
            Assert.Equal((ImageFormat.Jpeg, JpegFiles.Width, JpegFiles.Height), (image.Format, image.Width, image.Height));
            Assert.False(image.MayBeTransparent);
            Assert.Null(image.Resolution);
        });

    [Fact]
    public void The_resolution_of_a_JPEG_is_read_per_inch_or_per_centimetre()
    {
        Assert.Equal(200, Read(JpegFiles.WithDensity(1, 200)).Value!.Resolution!.Vertical);
        Assert.Equal(254, Read(JpegFiles.WithDensity(2, 100)).Value!.Resolution!.Horizontal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_resolution_of_a_JPEG_without_one_is_read_from_the_notes_of_the_camera(bool little)
    {
        var image = Read(JpegFiles.WithSegment(0xE1, Exif(little, orientation: 1))).Value!;

        Assert.Equal(new Resolution(180, 180), image.Resolution);
    }

    [Fact]
    public void A_JPEG_that_must_be_turned_to_stand_upright_is_refused() =>
        AssertFault("IMAGE_UNSUPPORTED", "Exif Orientation", JpegFiles.WithSegment(0xE1, Exif(little: true, orientation: 6)));

    [Fact]
    public void What_stands_behind_the_end_of_an_image_is_left_out()
    {
        foreach (var file in new[] { Png(2, 8).Build(), JpegFiles.Baseline })
        {
            byte[] longer = [.. file, .. "PK\u0003\u0004"u8];
            Assert.Equal(file, Read(longer).Value!.Bytes.ToArray());
        }
    }

    [Fact]
    public void Images_are_equal_when_their_bytes_are()
    {
        var (one, same, other) = (Read(Png(2, 8).Build()).Value!, Read(Png(2, 8).Build()).Value!, Read(Png(2, 16).Build()).Value!);

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, other);
        Assert.Equal(new Picture(one, "Biểu trưng"), new Picture(same, "Biểu trưng"));
    }

    internal static PngMaker Png(int colourType, int depth) => new(19, 11, colourType, depth)
    {
        Palette = colourType == 3 ? [255, 0, 0, 0, 0, 255] : null,
    };

    internal static Result<ImageFile> Read(byte[] file) => ImageReader.Read([.. file], "emblem.data");

    internal static void AssertFault(string code, string words, byte[] file)
    {
        var fault = Assert.Single(Read(file).Diagnostics);
        Assert.Equal((code, "emblem.data", Severity.Error), (fault.Code, fault.Path, fault.Severity));
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Hint);
    }

    /// <summary>A directory with orientation, 180 pixels per inch across and down, and the unit inch.</summary>
    private static byte[] Exif(bool little, ushort orientation)
    {
        const uint Values = 8 + 2 + (4 * 12) + 4;
        List<byte> bytes = [.. "Exif\0\0"u8, .. little ? "II*\0"u8 : "MM\0*"u8, .. Number(8, 4), .. Number(4, 2)];
        Entry(0x0112, 3, orientation, 2);
        Entry(0x011A, 5, Values, 4);
        Entry(0x011B, 5, Values, 4);
        Entry(0x0128, 3, 2, 2);
        bytes.AddRange([.. Number(0, 4), .. Number(360, 4), .. Number(2, 4)]);
        return [.. bytes];

        void Entry(ushort tag, ushort type, uint value, int size) =>
            bytes.AddRange([.. Number(tag, 2), .. Number(type, 2), .. Number(1, 4), .. Number(value, size), .. new byte[4 - size]]);

        byte[] Number(uint value, int size)
        {
            var big = Enumerable.Range(0, size).Select(i => (byte)(value >> (8 * (size - 1 - i))));
            return little ? [.. big.Reverse()] : [.. big];
        }
    }
}
