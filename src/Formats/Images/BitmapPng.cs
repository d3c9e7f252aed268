using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ThiDua.Documents.Images;

namespace ThiDua.Formats.Images;

/// <summary>Writes square images in black and white as PNG (ISO/IEC 15948), one bit a pixel.</summary>
internal static class BitmapPng
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Writes an image.</summary>
    /// <param name="side">Pixels across and down.</param>
    /// <param name="isBlack">Whether the pixel of a column and row is black.</param>
    public static ImageData Write(int side, Func<int, int, bool> isBlack)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        WriteChunk(file, "IHDR", [.. Number((uint)side), .. Number((uint)side), 1, 0, 0, 0, 0]);
        WriteChunk(file, "IDAT", Compress(Rows(side, isBlack)));
        WriteChunk(file, "IEND", []);
        return new ImageData(ImageKind.Png, [.. file.ToArray()], side, side);
    }

    private static byte[] Rows(int side, Func<int, int, bool> isBlack)
    {
        var rowBytes = 1 + ((side + 7) / 8);
        var rows = new byte[side * rowBytes];
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                if (!isBlack(x, y))
                {
                    rows[(y * rowBytes) + 1 + (x / 8)] |= (byte)(0x80 >> (x % 8));
                }
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
