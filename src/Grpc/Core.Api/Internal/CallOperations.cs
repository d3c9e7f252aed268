namespace Grpc.Core.Internal;

/// <summary>What every running call can be asked, as functions of one state object.</summary>
internal readonly struct CallOperations(
    Func<object, Task<Metadata>> headers,
    Func<object, Status> status,
    Func<object, Metadata> trailers,
    Action<object> dispose,
    object state)
{
    private static readonly object NoState = new();

    public static CallOperations WithoutState(
        Task<Metadata> headers,
        Func<Status> status,
        Func<Metadata> trailers,
        Action dispose) =>
        new(_ => headers, _ => status(), _ => trailers(), _ => dispose(), NoState);

    public Task<Metadata> Headers() => headers(state);

    public Status Status() => status(state);

    public Metadata Trailers() => trailers(state);

    public void Dispose() => dispose(state);
}
