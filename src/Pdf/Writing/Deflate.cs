using System.IO.Compression;

namespace ThiDua.Pdf.Writing;

/// <summary>Compression for the filter FlateDecode.</summary>
internal static class Deflate
{
    /// <summary>Compresses into a buffer.</summary>
    public static void Into(PooledBuffer target, ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var compressor = new ZLibStream(target, level, leaveOpen: true);
        compressor.Write(bytes);
    }

    /// <summary>Compresses to an array of its own.</summary>
    public static byte[] ToArray(ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var buffer = new PooledBuffer(bytes.Length);
        Into(buffer, bytes, level);
        return buffer.Written.ToArray();
    }
}
