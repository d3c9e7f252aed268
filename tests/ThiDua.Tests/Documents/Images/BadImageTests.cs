using System.Text;
using ThiDua.Documents.Images;
using ThiDua.TestImages;

namespace ThiDua.Tests.Documents.Images;

/// <summary>Each bad file has its diagnostic, and no file makes the reader throw.</summary>
public class BadImageTests
{
    private static readonly byte[] Png = ImageReaderTests.Png(6, 8).Build();

    [Theory]
    [InlineData("", "rỗng")]
    [InlineData("GIF89a\u0001\0\u0001\0", "GIF")]
    [InlineData("RIFF\u0010\0\0\0WEBPVP8 ", "WebP")]
    [InlineData("BM\u0010\0\0\0", "BMP")]
    [InlineData("II*\0\u0008\0\0\0", "TIFF")]
    [InlineData("\0\0\0\u0018ftypheic", "HEIC")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("xin chào", "không phải là PNG hoặc JPEG")]
    public void Another_format_is_named(string file, string name) => Fault("IMAGE_FORMAT", name, Encoding.Latin1.GetBytes(file));

    [Fact]
    public void A_wrong_checksum_is_named_with_its_piece()
    {
        var file = (byte[])Png.Clone();
        file[^20] ^= 1;
        Fault("IMAGE_DAMAGED", "CRC", file);
    }

    [Theory]
    [InlineData(10, "ít hơn")]
    [InlineData(12, "nhiều hơn")]
    public void A_PNG_of_another_size_than_it_says_is_damaged(int rows, string words) =>
        Fault("IMAGE_DAMAGED", words, (ImageReaderTests.Png(6, 8) with { StoredRows = rows }).Build());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(70)]
    public void A_file_cut_short_is_damaged(int bytes)
    {
        Fault(bytes < 4 ? "IMAGE_FORMAT" : "IMAGE_DAMAGED", "", Png[..bytes]);
        Fault(bytes < 2 ? "IMAGE_FORMAT" : "IMAGE_DAMAGED", "", JpegFiles.Baseline[..bytes]);
        Fault("IMAGE_DAMAGED", "cắt cụt", Png[..^(bytes + 1)]);
        Fault("IMAGE_DAMAGED", "cắt cụt", JpegFiles.Baseline[..^(bytes + 1)]);
        Fault("IMAGE_DAMAGED", "cắt cụt", JpegFiles.Progressive[..^(bytes + 1)]);
    }

    [Theory]
    [InlineData(8, 0, "kích thước")]
    [InlineData(8, 65_536, "")]
    [InlineData(16, 3, "kiểu màu")]
    public void A_head_that_cannot_be_is_named(int at, int value, string words) => Changed(chunks =>
    {
        if (at == 16)
        {
            chunks[0].Content[8] = (byte)value;
        }
        else
        {
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(chunks[0].Content, value);
        }
    }, value > 255 ? "IMAGE_TOO_LARGE" : "IMAGE_DAMAGED", words);

    [Fact]
    public void An_interlaced_PNG_is_refused_with_a_remedy() =>
        Changed(chunks => chunks[0].Content[12] = 1, "IMAGE_UNSUPPORTED", "interlaced");

    [Fact]
    public void Pieces_of_a_PNG_in_the_wrong_place_are_damaged()
    {
        Changed(chunks => chunks.Reverse(0, 2), "IMAGE_DAMAGED", "IHDR");
        Changed(chunks => chunks.Insert(1, chunks[0]), "IMAGE_DAMAGED", "IHDR");
        Changed(chunks => chunks.Insert(2, ("tEXt", [])), "IMAGE_DAMAGED", "IDAT");
        Changed(chunks => chunks.RemoveAll(chunk => chunk.Type == "IDAT"), "IMAGE_DAMAGED", "điểm ảnh");
        Changed(chunks => chunks.Insert(1, ("tRNS", [0, 0])), "IMAGE_DAMAGED", "tRNS");
        Changed(chunks => chunks.Insert(1, ("PLTE", [1, 2])), "IMAGE_DAMAGED", "bảng màu");
        Changed(chunks => chunks.Insert(1, ("ABCD", [])), "IMAGE_UNSUPPORTED", "ABCD");
        Changed(chunks => chunks[1] = ("IDAT", [1, 2, 3]), "IMAGE_DAMAGED", "dữ liệu nén");
        Changed(chunks => chunks.Insert(1, ("tEXt", [65])), null, "");
    }

    [Fact]
    public void Compressed_pixels_without_their_checksum_or_with_more_behind_it_are_damaged()
    {
        Changed(chunks => chunks[2] = ("IDAT", chunks[2].Content[..^4]), "IMAGE_DAMAGED", "mã kiểm tra");
        Changed(chunks => chunks[2] = ("IDAT", [.. chunks[2].Content, 1]), "IMAGE_DAMAGED", "mã kiểm tra");
    }

    [Fact]
    public void A_palette_that_is_missing_is_damaged() =>
        Fault("IMAGE_DAMAGED", "IDAT", PngMaker.Assemble(ImageReaderTests.Png(3, 8).Chunks().Where(chunk => chunk.Type != "PLTE")));

    [Fact]
    public void An_image_of_too_many_bytes_or_pixels_is_refused()
    {
        Fault("IMAGE_TOO_LARGE", "1 MiB", new byte[ImageLimits.MostBytes + 1]);
        Fault("IMAGE_TOO_LARGE", "40 triệu", (new PngMaker(8000, 5001, 0, 1) with { StoredRows = 1 }).Build());
    }

    [Theory]
    [InlineData(0xC0, 0xC9, "IMAGE_UNSUPPORTED")]
    [InlineData(0xC0, 0xC3, "IMAGE_UNSUPPORTED")]
    [InlineData(0xC0, 0xFE, "IMAGE_DAMAGED")]
    [InlineData(0xDB, 0xFE, "IMAGE_DAMAGED")]
    [InlineData(0xC4, 0xFE, "IMAGE_DAMAGED")]
    [InlineData(0xDA, 0xFE, "IMAGE_DAMAGED")]
    public void A_JPEG_of_another_process_or_without_its_parts_is_refused(byte marker, byte other, string code)
    {
        var file = (byte[])JpegFiles.Baseline.Clone();
        for (var at = 0; at + 1 < file.Length; at++)
        {
            if (file[at] == 0xFF && file[at + 1] == marker)
            {
                file[at + 1] = other;
            }
        }

        Fault(code, "", file);
    }

    [Theory]
    [InlineData(0, 12, "IMAGE_UNSUPPORTED")]
    [InlineData(1, 0, "IMAGE_DAMAGED")]
    [InlineData(5, 4, "IMAGE_DAMAGED")]
    [InlineData(7, 0x50, "IMAGE_DAMAGED")]
    [InlineData(8, 3, "IMAGE_DAMAGED")]
    public void A_JPEG_whose_frame_lies_is_refused(int at, byte value, string code)
    {
        var file = (byte[])JpegFiles.Baseline.Clone();
        var frame = JpegFiles.Find(file, 0xC0);
        file[frame + at] = value;
        if (at == 1)
        {
            file[frame + 2] = 0;
        }

        Fault(code, "", file);
    }

    [Fact]
    public void A_JPEG_of_four_inks_is_refused_with_a_remedy()
    {
        byte[] frame = [8, 0, 64, 0, 96, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0];
        Fault("IMAGE_UNSUPPORTED", "CMYK", JpegFiles.WithSegment(0xC0, frame));
    }

    [Fact]
    public void A_JPEG_whose_colours_programs_see_differently_is_refused()
    {
        var file = (byte[])JpegFiles.Baseline.Clone();
        var (frame, scan) = (JpegFiles.Find(file, 0xC0), JpegFiles.Find(file, 0xDA));
        foreach (var (i, name) in "RGB".Index())
        {
            (file[frame + 6 + (3 * i)], file[scan + 1 + (2 * i)]) = ((byte)name, (byte)name);
        }

        Assert.True(ImageReaderTests.Read(file).Succeeded);
        Fault("IMAGE_UNSUPPORTED", "RGB", [.. file[..2], .. file[20..]]);
    }

    [Fact]
    public void No_cut_and_no_flipped_bytes_make_the_reader_throw()
    {
        byte[][] files = [Png, ImageReaderTests.Png(3, 4).Build(), JpegFiles.Baseline, JpegFiles.Progressive, JpegFiles.Grey];
        var random = new Random(20_260_520);
        var refused = 0;
        for (var i = 0; i < 4000; i++)
        {
            var file = (byte[])files[i % files.Length].Clone();
            for (var flips = random.Next(8); flips > 0; flips--)
            {
                file[random.Next(i % 3 == 0 ? 64 : file.Length)] = (byte)random.Next(256);
            }

            refused += ImageReaderTests.Read(i % 2 == 0 ? file[..random.Next(file.Length + 1)] : file).Succeeded ? 0 : 1;
        }

        Assert.InRange(refused, 2000, 3990);
    }

    private static void Changed(Action<List<(string Type, byte[] Content)>> change, string? code, string words)
    {
        var chunks = ImageReaderTests.Png(6, 8).Chunks();
        change(chunks);
        var file = PngMaker.Assemble(chunks);
        if (code is null)
        {
            Assert.True(ImageReaderTests.Read(file).Succeeded);
        }
        else
        {
            Fault(code, words, file);
        }
    }

    private static void Fault(string code, string words, byte[] file) => ImageReaderTests.AssertFault(code, words, file);
}
