using System.Buffers.Binary;
using System.IO.Compression;

namespace ThiDua.TestImages;

/// <summary>Reads pixels of PNG files of one channel whose rows are not filtered.</summary>
public static class PngPixels
{
    private const int HeadLength = 33;

    /// <summary>The pixels of a row, from left to right.</summary>
    public static int[] Row(byte[] png, int row)
    {
        var (width, bits) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), png[24]);
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(HeadLength));
        using var inflated = new ZLibStream(new MemoryStream(png, HeadLength + 8, length), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        inflated.CopyTo(rows);
        var bytes = rows.ToArray().AsSpan(row * (1 + ((width * bits) + 7) / 8));
        var pixels = new int[width];
        for (var x = 0; x < width; x++)
        {
            pixels[x] = (bytes[1 + (x * bits / 8)] >> (8 - bits - (x * bits % 8))) & ((1 << bits) - 1);
        }

        return pixels;
    }
}
