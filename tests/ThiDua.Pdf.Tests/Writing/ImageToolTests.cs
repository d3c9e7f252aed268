using System.Globalization;
using System.Text;
using ThiDua.Formats.Images;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Tests.Support;
using ThiDua.TestImages;

namespace ThiDua.Pdf.Tests.Writing;

/// <summary>What other programs make of images.</summary>
public class ImageToolTests
{
    private const string Qpdf = "qpdf";
    private const string PdfImages = "pdfimages";
    private const string PdfToPpm = "pdftoppm";
    private const string PdfInfo = "pdfinfo";
    private const int DotsPerPixel = 9;

    // Samples of 16 bits and alpha are rounded one after the other.
    private const int Rounding = 2;

    private static readonly byte[] File = Written.Bytes(Samples.WithImages(
    [
        .. Pictures.PngKinds.Append(Pictures.PartlyTransparent(4)).Append(Pictures.ColourKey).Select(Pictures.Png),
        Pictures.Jpeg(JpegFiles.Baseline), Pictures.Jpeg(JpegFiles.Progressive), Pictures.Jpeg(JpegFiles.Grey),
    ]));

    [ToolFact(Qpdf)]
    public void Qpdf_finds_no_fault()
    {
        var report = Tool.RunOn(File, Qpdf, "--check", "{file}");
        Assert.Contains("No syntax or stream encoding errors found", report, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", report, StringComparison.Ordinal);
    }

    [ToolFact(PdfImages)]
    public void Images_are_listed_with_their_pixels_and_their_density_on_paper()
    {
        var rows = Tool.RunOn(Written.Bytes(Samples.WithImages(Pictures.Translucent, Pictures.Jpeg(JpegFiles.Grey))), PdfImages, "-list", "{file}")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        // Page, type, width, height, colour, components, bits, encoding, pixels per inch across and down.
        Assert.Equal(
            [
                "1 image 19 11 rgb 3 8 image 17 16", "2 image 19 11 rgb 3 8 image 17 16", "2 smask 19 11 gray 1 8 image 17 16",
                "2 image 96 64 gray 1 8 jpeg 86 91",
            ],
            rows.Select(row => string.Join(' ', row[0], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[12], row[13])));
    }

    [ToolFact(PdfToPpm)]
    public void Every_kind_of_image_is_painted_in_its_colours()
    {
        foreach (var maker in Pictures.PngKinds.Append(Pictures.PartlyTransparent(4)).Append(Pictures.ColourKey))
        {
            var painted = Paint(Pictures.Png(maker), maker.Width, maker.Height);
            var wanted = Enumerable.Range(0, maker.Width * maker.Height).Select(i => Expected(maker, i % maker.Width, i / maker.Width)).ToList();
            var furthest = painted.Zip(wanted).Max(pair => Math.Max(Math.Abs(pair.First.R - pair.Second.R), Math.Max(Math.Abs(pair.First.G - pair.Second.G), Math.Abs(pair.First.B - pair.Second.B))));
            Assert.True(furthest <= Rounding, $"{maker}: off by {furthest}");
        }
    }

    [ToolFact(PdfToPpm)]
    public void A_JPEG_is_painted_upright()
    {
        foreach (var file in new[] { JpegFiles.Baseline, JpegFiles.Progressive })
        {
            var painted = Paint(Pictures.Jpeg(file), JpegFiles.Width, JpegFiles.Height);
            var (disc, lowerRight) = (painted[(30 * JpegFiles.Width) + 30], painted[^1]);
            Assert.True(disc is { R: > 200, G: < 70, B: < 70 }, $"{disc}");
            Assert.True(lowerRight is { R: > 220, G: > 220 }, $"{lowerRight}");
        }
    }

    [ToolFact(PdfInfo)]
    public void The_words_that_stand_for_an_image_are_in_the_structure()
    {
        var structure = Tool.RunOn(File, PdfInfo, "-struct", "{file}");
        Assert.Contains("Figure", structure, StringComparison.Ordinal);
        Assert.Contains("/BBox", structure, StringComparison.Ordinal);
        Assert.Contains("/Placement /Block", structure, StringComparison.Ordinal);
    }

    /// <summary>The middles of the pixels of a page that is as large as an image.</summary>
    private static List<(int R, int G, int B)> Paint(ImageData image, int width, int height)
    {
        var document = Samples.OneLine("a");
        var leaf = document.Structure.Add(new StructureElement(StructureType.Figure) { AlternativeText = "Ảnh" });
        var page = new PageFrame(width, height, [new ImageFrame(0, 0, width, height, image, leaf)]);
        var file = Written.Bytes(document with { Pages = [page] });
        var ppm = Encoding.Latin1.GetBytes(Tool.RunOn(file, PdfToPpm, Encoding.Latin1, "-r", $"{72 * DotsPerPixel}", "{file}"));
        var head = Encoding.Latin1.GetString(ppm, 0, 20).Split('\n');
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{width * DotsPerPixel} {height * DotsPerPixel}"), head[1]);
        var dots = ppm[^(width * height * DotsPerPixel * DotsPerPixel * 3)..];
        return
        [
            .. Enumerable.Range(0, width * height)
                .Select(i => (((i / width * DotsPerPixel) + (DotsPerPixel / 2)) * width * DotsPerPixel) + (i % width * DotsPerPixel) + (DotsPerPixel / 2))
                .Select(dot => ((int)dots[dot * 3], (int)dots[(dot * 3) + 1], (int)dots[(dot * 3) + 2])),
        ];
    }

    /// <summary>The colour of a pixel on white paper.</summary>
    private static (int R, int G, int B) Expected(PngMaker maker, int x, int y)
    {
        var row = maker.Samples().AsSpan(y * maker.RowBytes, maker.RowBytes).ToArray();
        var perPixel = maker.ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var samples = Enumerable.Range(x * perPixel, perPixel).Select(i => Sample(row, i, maker.Depth)).ToArray();
        var top = (1 << maker.Depth) - 1.0;
        if (maker.ColourType == 3)
        {
            var colour = maker.Palette!.AsSpan((int)samples[0] * 3, 3);
            return OnWhite(colour[0] / 255.0, colour[1] / 255.0, colour[2] / 255.0, samples[0] < (maker.Transparency?.Length ?? 0) ? maker.Transparency![(int)samples[0]] / 255.0 : 1);
        }

        var alpha = maker.ColourType is 4 or 6 ? samples[^1] / top : 1;
        return maker.ColourType is 2 or 6
            ? OnWhite(samples[0] / top, samples[1] / top, samples[2] / top, alpha)
            : OnWhite(samples[0] / top, samples[0] / top, samples[0] / top, alpha);
    }

    private static double Sample(byte[] row, int index, int depth) => depth == 16
        ? (row[index * 2] << 8) | row[(index * 2) + 1]
        : (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1);

    private static (int R, int G, int B) OnWhite(double r, double g, double b, double alpha)
    {
        return (Mix(r), Mix(g), Mix(b));

        int Mix(double colour) => (int)Math.Round(255 * ((colour * alpha) + 1 - alpha));
    }
}
