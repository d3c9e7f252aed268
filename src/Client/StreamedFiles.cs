using System.Security.Cryptography;
using Google.Protobuf;
using Grpc.Core;
using ThiDua.V1;

namespace ThiDua.Client;

/// <summary>Puts the pieces of a streamed answer together to whole files, checked against their size and digest.</summary>
internal sealed class StreamedFiles
{
    private const int MostReservedBytes = 16 * 1024 * 1024;

    private FileHeader? _header;
    private MemoryStream _content = new();

    /// <summary>Takes the next piece.</summary>
    /// <returns>The file that this piece shows to be complete, if any.</returns>
    /// <exception cref="ThiDuaException">The file before is not what its header said, or there was no header.</exception>
    public RenderedFile? Take(RenderStreamResponse piece)
    {
        switch (piece.PartCase)
        {
            case RenderStreamResponse.PartOneofCase.Header:
                var before = Complete();
                _header = piece.Header;
                _content = new MemoryStream((int)Math.Clamp(piece.Header.Size, 0, MostReservedBytes));
                return before;
            case RenderStreamResponse.PartOneofCase.Chunk when _header is not null:
                piece.Chunk.WriteTo(_content);
                return null;
            case RenderStreamResponse.PartOneofCase.Summary:
                return Complete();
            default:
                throw Broken();
        }
    }

    private RenderedFile? Complete()
    {
        if (_header is null)
        {
            return null;
        }

        var bytes = _content.ToArray();
        var file = new RenderedFile { Header = _header, Content = UnsafeByteOperations.UnsafeWrap(bytes) };
        _header = null;
        return bytes.LongLength == file.Header.Size && Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Header.Sha256
            ? file
            : throw Broken($"Tệp {file.Header.FileName}");
    }

    /// <summary>The failure for an answer that does not hold what it promised.</summary>
    public static ThiDuaException Broken(string what = "Kết quả") =>
        new(StatusCode.DataLoss, "", $"{what} nhận về không nguyên vẹn. Hãy thử lại.", []);
}
