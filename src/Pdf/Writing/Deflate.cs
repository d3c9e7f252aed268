using System.IO.Compression;

namespace ThiDua.Pdf.Writing;

/// <summary>Compression for the filter FlateDecode.</summary>
internal static class Deflate
{
    // Of nine. The usual sixth takes half as long again and saves one part in forty of a page.
    private static readonly ZLibCompressionOptions Quick = new() { CompressionLevel = 3 };
    private static readonly ZLibCompressionOptions Thorough = new() { CompressionLevel = 6 };

    /// <summary>Compresses quickly into a buffer what is written once.</summary>
    public static void Into(PooledBuffer target, ReadOnlySpan<byte> bytes) => Into(target, bytes, Quick);

    /// <summary>Compresses thoroughly to an array of its own what is kept and written many times.</summary>
    public static byte[] ToArray(ReadOnlySpan<byte> bytes)
    {
        using var buffer = new PooledBuffer(bytes.Length);
        Into(buffer, bytes, Thorough);
        return buffer.Written.ToArray();
    }

    private static void Into(PooledBuffer target, ReadOnlySpan<byte> bytes, ZLibCompressionOptions options)
    {
        using var compressor = new ZLibStream(target, options, leaveOpen: true);
        compressor.Write(bytes);
    }
}
