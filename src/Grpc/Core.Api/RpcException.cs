using Grpc.Core.Utils;

namespace Grpc.Core;

/// <summary>A call that ended with an error: thrown to the caller by the client, and by a service to end a call so.</summary>
public class RpcException : Exception
{
    /// <summary>Creates the exception with the status as its message.</summary>
    /// <param name="status">The outcome of the call.</param>
    public RpcException(Status status)
        : this(status, Metadata.Empty, status.ToString())
    {
    }

    /// <summary>Creates the exception with a message of its own.</summary>
    /// <param name="status">The outcome of the call.</param>
    /// <param name="message">The local message; the other end sees only the status.</param>
    public RpcException(Status status, string message)
        : this(status, Metadata.Empty, message)
    {
    }

    /// <summary>Creates the exception with trailers.</summary>
    /// <param name="status">The outcome of the call.</param>
    /// <param name="trailers">The entries sent after the last message.</param>
    public RpcException(Status status, Metadata trailers)
        : this(status, trailers, status.ToString())
    {
    }

    /// <summary>Creates the exception with trailers and a message of its own.</summary>
    /// <param name="status">The outcome of the call.</param>
    /// <param name="trailers">The entries sent after the last message.</param>
    /// <param name="message">The local message; the other end sees only the status.</param>
    public RpcException(Status status, Metadata trailers, string message)
        : base(message)
    {
        Status = status;
        Trailers = GrpcPreconditions.CheckNotNull(trailers, nameof(trailers));
    }

    /// <summary>The outcome of the call.</summary>
    public Status Status { get; }

    /// <summary>The code of <see cref="Status"/>.</summary>
    public StatusCode StatusCode => Status.StatusCode;

    /// <summary>The entries sent after the last message; empty if there were none.</summary>
    public Metadata Trailers { get; }
}
