namespace Grpc.Core;

/// <summary>A stream of received messages, read one at a time.</summary>
/// <typeparam name="T">The message type.</typeparam>
public interface IAsyncStreamReader<out T>
{
    /// <summary>The message that the last successful <see cref="MoveNext"/> arrived at.</summary>
    T Current { get; }

    /// <summary>Waits for the next message.</summary>
    /// <param name="cancellationToken">Stops waiting; on a client this cancels the call.</param>
    /// <returns>True if there is a message, false at the end of the stream.</returns>
    Task<bool> MoveNext(CancellationToken cancellationToken);
}
