using ThiDua.Documents.Images;
using ThiDua.Pdf.Fonts;
using ThiDua.Service.Pipeline;
using ThiDua.TestImages;
using ThiDua.Tests.Html;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Properties;

/// <summary>Image files with bytes changed: what the reader takes, every writer can write.</summary>
public class RandomImageTests
{
    [Fact]
    public void Every_image_that_is_taken_can_be_written_in_every_format()
    {
        byte[][] files =
        [
            new PngMaker(23, 17, 6, 8).Build(), new PngMaker(23, 17, 3, 4) { Palette = [1, 2, 3, 4, 5, 6], Transparency = [9] }.Build(),
            new PngMaker(23, 17, 2, 16) { Transparency = [0, 1, 0, 2, 0, 3] }.Build(), JpegFiles.Baseline, JpegFiles.Progressive, JpegFiles.Grey,
        ];
        var random = new Random(30_2020);
        var writer = new OutputWriter(FontLibrary.BuiltIn);
        var written = 0;
        for (var i = 0; i < 1500; i++)
        {
            var file = (byte[])files[i % files.Length].Clone();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            if (ImageReader.Read([.. file], "").Value is { } image && i % 5 == 0)
            {
                written++;
                var document = PreviewSource.Format(d => d with { Body = [TestPictures.Figure(new Picture(image, "Ảnh"))] });
                Assert.All(Enum.GetValues<OutputFormat>(), format => Assert.True(writer.Write(format, document, "a").Succeeded));
            }
        }

        Assert.InRange(written, 50, 250);
    }
}
