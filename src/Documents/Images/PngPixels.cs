using System.Buffers.Binary;
using System.IO.Compression;

namespace ThiDua.Documents.Images;

/// <summary>Checks the compressed pixels of a PNG file: as many rows as it says, each with a filter that is known, and their checksum.</summary>
internal static class PngPixels
{
    private const int HighestFilter = 4;
    private const int ChecksumLength = 4;

    public static void Check(PngHeader header, byte[] compressed)
    {
        try
        {
            using var pixels = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
            var row = new byte[1 + header.RowBytes];
            var sum = (Low: 1u, High: 0u);
            for (var y = 0; y < header.Height; y++)
            {
                if (pixels.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length)
                {
                    throw Damaged("điểm ảnh ít hơn kích thước đã ghi");
                }

                if (row[0] > HighestFilter)
                {
                    throw Damaged("dòng điểm ảnh không đọc được");
                }

                sum = Adler(sum, row);
            }

            if (pixels.ReadByte() >= 0)
            {
                throw Damaged("điểm ảnh nhiều hơn kích thước đã ghi");
            }

            // The runtime takes a stream whose checksum is cut off; viewers of PDF files may not.
            if (BinaryPrimitives.ReadUInt32BigEndian(compressed.AsSpan(^ChecksumLength..)) != (sum.High << 16 | sum.Low))
            {
                throw Damaged("mã kiểm tra của dữ liệu nén sai");
            }
        }
        catch (InvalidDataException)
        {
            throw Damaged("dữ liệu nén không đọc được");
        }
    }

    /// <summary>Goes on with the checksum Adler-32 (RFC 1950, 8.2).</summary>
    private static (uint Low, uint High) Adler((uint Low, uint High) sum, ReadOnlySpan<byte> bytes)
    {
        const uint Modulus = 65521;
        const int LongestWithoutOverflow = 5552;
        while (!bytes.IsEmpty)
        {
            var part = bytes[..Math.Min(bytes.Length, LongestWithoutOverflow)];
            foreach (var b in part)
            {
                sum.Low += b;
                sum.High += sum.Low;
            }

            sum = (sum.Low % Modulus, sum.High % Modulus);
            bytes = bytes[part.Length..];
        }

        return sum;
    }

    private static ImageFault Damaged(string how) => ImageFault.Damaged(ImageFormat.Png, how);
}
