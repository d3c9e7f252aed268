namespace Grpc.Core;

/// <summary>A stream of messages to send, written one at a time: the next write starts after the last one has ended.</summary>
/// <typeparam name="T">The message type.</typeparam>
public interface IAsyncStreamWriter<in T>
{
    /// <summary>How the messages are written from now on; null for the stack's defaults.</summary>
    WriteOptions? WriteOptions { get; set; }

    /// <summary>Writes a message.</summary>
    /// <param name="message">The message.</param>
    /// <returns>Ends when the next message may be written.</returns>
    Task WriteAsync(T message);

    /// <summary>Writes a message unless cancelled. A writer that cannot cancel accepts only a token that is never signalled.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Ends when the next message may be written.</returns>
    Task WriteAsync(T message, CancellationToken cancellationToken) =>
        cancellationToken.CanBeCanceled
            ? throw new NotSupportedException($"{GetType()} cannot cancel a write.")
            : WriteAsync(message);
}
