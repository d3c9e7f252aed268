namespace Grpc.Core;

/// <summary>The outcome of a call: a code, and for people a sentence about it.</summary>
public struct Status
{
    /// <summary>Success with no detail.</summary>
    public static readonly Status DefaultSuccess = new(StatusCode.OK, "");

    /// <summary>Cancellation with no detail.</summary>
    public static readonly Status DefaultCancelled = new(StatusCode.Cancelled, "");

    /// <summary>Creates an outcome.</summary>
    /// <param name="statusCode">What became of the call.</param>
    /// <param name="detail">What to tell the other end about it; any Unicode text.</param>
    public Status(StatusCode statusCode, string detail)
        : this(statusCode, detail, null)
    {
    }

    /// <summary>Creates an outcome with the local cause.</summary>
    /// <param name="statusCode">What became of the call.</param>
    /// <param name="detail">What to tell the other end about it; any Unicode text.</param>
    /// <param name="debugException">The local cause; it is never sent.</param>
    public Status(StatusCode statusCode, string detail, Exception? debugException)
    {
        StatusCode = statusCode;
        Detail = detail;
        DebugException = debugException;
    }

    /// <summary>What became of the call; everything but <see cref="StatusCode.OK"/> is an error.</summary>
    public StatusCode StatusCode { get; }

    /// <summary>The sentence for people.</summary>
    public string Detail { get; }

    /// <summary>The local cause on the client, such as the refused connection; never part of the protocol.</summary>
    public Exception? DebugException { get; }

    /// <summary>Code, detail and local cause on one line, for logs.</summary>
    /// <returns>The text.</returns>
    public override readonly string ToString() =>
        $"Status(StatusCode=\"{StatusCode}\", Detail=\"{Detail}\""
        + (DebugException is null ? ")" : $", DebugException=\"{DebugException.GetType()}: {DebugException.Message}\")");
}
