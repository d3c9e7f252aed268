using System.IO.Compression;

namespace Grpc.Net.Compression;

/// <summary>
/// The <c>deflate</c> message compression: the zlib format of RFC 1950, which is what HTTP and gRPC mean by "deflate".
/// </summary>
/// <param name="defaultCompressionLevel">The level used for a message that asks for none.</param>
public sealed class DeflateCompressionProvider(CompressionLevel defaultCompressionLevel) : ICompressionProvider
{
    /// <inheritdoc />
    public string EncodingName => "deflate";

    /// <inheritdoc />
    public Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel) =>
        new ZLibStream(stream, compressionLevel ?? defaultCompressionLevel, leaveOpen: true);

    /// <inheritdoc />
    public Stream CreateDecompressionStream(Stream stream) =>
        new ZLibStream(stream, CompressionMode.Decompress, leaveOpen: true);
}
