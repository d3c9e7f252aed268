namespace Grpc.Core;

/// <summary>What a service method knows of the call that it is answering. A server stack derives from it.</summary>
public abstract class ServerCallContext
{
    private Dictionary<object, object>? _userState;

    /// <summary>For the deriving server stack.</summary>
    protected ServerCallContext()
    {
    }

    /// <summary>The request path, such as <c>/grpc.health.v1.Health/Check</c>.</summary>
    public string Method => MethodCore;

    /// <summary>The host that the client called.</summary>
    public string Host => HostCore;

    /// <summary>The address of the other end, such as <c>ipv4:127.0.0.1:50051</c>.</summary>
    public string Peer => PeerCore;

    /// <summary>When the client gives up; <see cref="DateTime.MaxValue"/> if it set no deadline.</summary>
    public DateTime Deadline => DeadlineCore;

    /// <summary>What the client sent ahead of its messages.</summary>
    public Metadata RequestHeaders => RequestHeadersCore;

    /// <summary>Signals that the call was cancelled, ran out of time or lost its connection.</summary>
    public CancellationToken CancellationToken => CancellationTokenCore;

    /// <summary>What is sent after the last message.</summary>
    public Metadata ResponseTrailers => ResponseTrailersCore;

    /// <summary>The outcome to report if the method ends without an exception.</summary>
    public Status Status
    {
        get => StatusCore;
        set => StatusCore = value;
    }

    /// <summary>How response messages are written from now on.</summary>
    public WriteOptions? WriteOptions
    {
        get => WriteOptionsCore;
        set => WriteOptionsCore = value;
    }

    /// <summary>What the server knows of the peer from the connection.</summary>
    public AuthContext AuthContext => AuthContextCore;

    /// <summary>Values that interceptors and the method pass each other during the call.</summary>
    public IDictionary<object, object> UserState => UserStateCore;

    /// <summary>The value behind <see cref="Method"/>.</summary>
    protected abstract string MethodCore { get; }

    /// <summary>The value behind <see cref="Host"/>.</summary>
    protected abstract string HostCore { get; }

    /// <summary>The value behind <see cref="Peer"/>.</summary>
    protected abstract string PeerCore { get; }

    /// <summary>The value behind <see cref="Deadline"/>.</summary>
    protected abstract DateTime DeadlineCore { get; }

    /// <summary>The value behind <see cref="RequestHeaders"/>.</summary>
    protected abstract Metadata RequestHeadersCore { get; }

    /// <summary>The value behind <see cref="CancellationToken"/>.</summary>
    protected abstract CancellationToken CancellationTokenCore { get; }

    /// <summary>The value behind <see cref="ResponseTrailers"/>.</summary>
    protected abstract Metadata ResponseTrailersCore { get; }

    /// <summary>The value behind <see cref="Status"/>.</summary>
    protected abstract Status StatusCore { get; set; }

    /// <summary>The value behind <see cref="WriteOptions"/>.</summary>
    protected abstract WriteOptions? WriteOptionsCore { get; set; }

    /// <summary>The value behind <see cref="AuthContext"/>.</summary>
    protected abstract AuthContext AuthContextCore { get; }

    /// <summary>The value behind <see cref="UserState"/>.</summary>
    protected virtual IDictionary<object, object> UserStateCore => _userState ??= [];

    /// <summary>Sends the response headers now, ahead of the first message; at most once a call.</summary>
    /// <param name="responseHeaders">The headers.</param>
    /// <returns>Ends when they are written.</returns>
    public Task WriteResponseHeadersAsync(Metadata responseHeaders) => WriteResponseHeadersAsyncCore(responseHeaders);

    /// <summary>Creates a token with which a call made by the service takes over this call's deadline and cancellation.</summary>
    /// <param name="options">What to take over; null for both.</param>
    /// <returns>The token.</returns>
    public ContextPropagationToken CreatePropagationToken(ContextPropagationOptions? options = null) => CreatePropagationTokenCore(options);

    /// <summary>The work behind <see cref="WriteResponseHeadersAsync"/>.</summary>
    /// <param name="responseHeaders">The headers.</param>
    /// <returns>Ends when they are written.</returns>
    protected abstract Task WriteResponseHeadersAsyncCore(Metadata responseHeaders);

    /// <summary>The work behind <see cref="CreatePropagationToken"/>.</summary>
    /// <param name="options">What to take over; null for both.</param>
    /// <returns>The token.</returns>
    protected abstract ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options);
}
