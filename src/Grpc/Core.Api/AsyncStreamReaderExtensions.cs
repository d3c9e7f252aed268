using Grpc.Core.Utils;

namespace Grpc.Core;

/// <summary>Reads message streams step by step.</summary>
public static class AsyncStreamReaderExtensions
{
    /// <summary>Waits for the next message, however long.</summary>
    /// <typeparam name="T">The message type.</typeparam>
    /// <param name="streamReader">The stream.</param>
    /// <returns>True if there is a message, false at the end of the stream.</returns>
    public static Task<bool> MoveNext<T>(this IAsyncStreamReader<T> streamReader)
        where T : class =>
        GrpcPreconditions.CheckNotNull(streamReader, nameof(streamReader)).MoveNext(CancellationToken.None);
}
