namespace Grpc.Core;

/// <summary>The requests of a streaming call; the client says when there are no more.</summary>
/// <typeparam name="T">The message type.</typeparam>
public interface IClientStreamWriter<in T> : IAsyncStreamWriter<T>
{
    /// <summary>Tells the server that no further request follows.</summary>
    /// <returns>Ends when that is sent.</returns>
    Task CompleteAsync();
}
