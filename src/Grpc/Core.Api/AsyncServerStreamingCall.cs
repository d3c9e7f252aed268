using Grpc.Core.Internal;

namespace Grpc.Core;

/// <summary>A running call with one request and a stream of responses. Disposing of it cancels what is left of it.</summary>
/// <typeparam name="TResponse">The response message.</typeparam>
public sealed class AsyncServerStreamingCall<TResponse> : IDisposable
{
    private readonly CallOperations _operations;

    /// <summary>For a client stack: a call whose functions need no state.</summary>
    /// <param name="responseStream">The responses; reading fails with <see cref="RpcException"/> if the call does.</param>
    /// <param name="responseHeadersAsync">The response headers.</param>
    /// <param name="getStatusFunc">Gives the outcome of the ended call.</param>
    /// <param name="getTrailersFunc">Gives the trailers of the ended call.</param>
    /// <param name="disposeAction">Cancels what is left of the call.</param>
    public AsyncServerStreamingCall(
        IAsyncStreamReader<TResponse> responseStream,
        Task<Metadata> responseHeadersAsync,
        Func<Status> getStatusFunc,
        Func<Metadata> getTrailersFunc,
        Action disposeAction)
    {
        ResponseStream = responseStream;
        _operations = CallOperations.WithoutState(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction);
    }

    /// <summary>For a client stack: a call whose functions share a state, so that they can be static.</summary>
    /// <param name="responseStream">The responses; reading fails with <see cref="RpcException"/> if the call does.</param>
    /// <param name="responseHeadersAsync">Gives the response headers.</param>
    /// <param name="getStatusFunc">Gives the outcome of the ended call.</param>
    /// <param name="getTrailersFunc">Gives the trailers of the ended call.</param>
    /// <param name="disposeAction">Cancels what is left of the call.</param>
    /// <param name="state">What the functions are called with.</param>
    public AsyncServerStreamingCall(
        IAsyncStreamReader<TResponse> responseStream,
        Func<object, Task<Metadata>> responseHeadersAsync,
        Func<object, Status> getStatusFunc,
        Func<object, Metadata> getTrailersFunc,
        Action<object> disposeAction,
        object state)
    {
        ResponseStream = responseStream;
        _operations = new CallOperations(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction, state);
    }

    /// <summary>The responses; reading fails with <see cref="RpcException"/> if the call does.</summary>
    public IAsyncStreamReader<TResponse> ResponseStream { get; }

    /// <summary>What the server sent ahead of its messages.</summary>
    public Task<Metadata> ResponseHeadersAsync => _operations.Headers();

    /// <summary>The outcome of the call; asking before it ended throws <see cref="InvalidOperationException"/>.</summary>
    /// <returns>The outcome.</returns>
    public Status GetStatus() => _operations.Status();

    /// <summary>What the server sent after its messages; asking too early throws <see cref="InvalidOperationException"/>.</summary>
    /// <returns>The trailers.</returns>
    public Metadata GetTrailers() => _operations.Trailers();

    /// <summary>Cancels the call if it is still running.</summary>
    public void Dispose() => _operations.Dispose();
}
