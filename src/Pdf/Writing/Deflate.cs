using System.IO.Compression;

namespace ThiDua.Pdf.Writing;

/// <summary>Compression for the filter FlateDecode.</summary>
internal static class Deflate
{
    // Of nine. The usual sixth takes half as long again for a page, which it makes smaller by one part in forty, a font by less.
    private static readonly ZLibCompressionOptions Options = new() { CompressionLevel = 3 };

    /// <summary>Compresses into a buffer.</summary>
    public static void Into(PooledBuffer target, ReadOnlySpan<byte> bytes)
    {
        using var compressor = new ZLibStream(target, Options, leaveOpen: true);
        compressor.Write(bytes);
    }

    /// <summary>Compresses to an array of its own.</summary>
    public static byte[] ToArray(ReadOnlySpan<byte> bytes)
    {
        using var buffer = new PooledBuffer(bytes.Length);
        Into(buffer, bytes);
        return buffer.Written.ToArray();
    }
}
