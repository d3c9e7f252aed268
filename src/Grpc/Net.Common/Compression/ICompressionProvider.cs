using System.IO.Compression;

namespace Grpc.Net.Compression;

/// <summary>A message compression that both ends of a call can name, such as <c>gzip</c>.</summary>
public interface ICompressionProvider
{
    /// <summary>The name used in the <c>grpc-encoding</c> and <c>grpc-accept-encoding</c> headers.</summary>
    string EncodingName { get; }

    /// <summary>Opens a stream that compresses what is written to it and passes it on to <paramref name="stream"/>.</summary>
    /// <param name="stream">Receives the compressed bytes; it stays open when the returned stream is closed.</param>
    /// <param name="compressionLevel">The level to use, or null for the provider's own default.</param>
    /// <returns>The stream to write the message to.</returns>
    Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel);

    /// <summary>Opens a stream that reads the message out of the compressed <paramref name="stream"/>.</summary>
    /// <param name="stream">The compressed bytes; it stays open when the returned stream is closed.</param>
    /// <returns>The stream to read the message from.</returns>
    Stream CreateDecompressionStream(Stream stream);
}
