using System.Runtime.CompilerServices;

namespace Grpc.Core;

/// <summary>Reads message streams with <c>await foreach</c>.</summary>
public static class AsyncStreamReaderExtensions
{
    /// <summary>Makes an asynchronous sequence of the messages that are still to come.</summary>
    /// <typeparam name="T">The message type.</typeparam>
    /// <param name="streamReader">The stream to read to its end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The messages in the order of arrival.</returns>
    public static IAsyncEnumerable<T> ReadAllAsync<T>(
        this IAsyncStreamReader<T> streamReader,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(streamReader);
        return Read(streamReader, cancellationToken);
    }

    private static async IAsyncEnumerable<T> Read<T>(
        IAsyncStreamReader<T> streamReader,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await streamReader.MoveNext(cancellationToken).ConfigureAwait(false))
            yield return streamReader.Current;
    }
}
