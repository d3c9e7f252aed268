using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ThiDua.Documents.Images;

namespace ThiDua.Formats.Images;

/// <summary>Writes images in black, white and a few greys as PNG (ISO/IEC 15948).</summary>
internal static class BitmapPng
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Writes an image.</summary>
    /// <param name="width">Pixels across.</param>
    /// <param name="height">Pixels down.</param>
    /// <param name="bits">Bits a pixel: 1, 2 or 4.</param>
    /// <param name="level">How light the pixel of a column and row is: 0 for black, the greatest number that the bits hold for white.</param>
    public static ImageData Write(int width, int height, int bits, Func<int, int, int> level)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        WriteChunk(file, "IHDR", [.. Number((uint)width), .. Number((uint)height), (byte)bits, 0, 0, 0, 0]);
        WriteChunk(file, "IDAT", Compress(Rows(width, height, bits, level)));
        WriteChunk(file, "IEND", []);
        return new ImageData(ImageKind.Png, [.. file.ToArray()], width, height);
    }

    private static byte[] Rows(int width, int height, int bits, Func<int, int, int> level)
    {
        var rowBytes = 1 + (((width * bits) + 7) / 8);
        var rows = new byte[height * rowBytes];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var at = x * bits;
                rows[(y * rowBytes) + 1 + (at / 8)] |= (byte)(level(x, y) << (8 - bits - (at % 8)));
            }
        }

        return rows;
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var compressor = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            compressor.Write(bytes);
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, string type, ReadOnlySpan<byte> content)
    {
        byte[] checkedPart = [.. Encoding.ASCII.GetBytes(type), .. content];
        file.Write(Number((uint)content.Length));
        file.Write(checkedPart);
        file.Write(Number(Crc32.Of(checkedPart)));
    }

    private static byte[] Number(uint value)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
