using Grpc.Core;

namespace ThiDua.Client;

/// <summary>A call that failed. Its message is Vietnamese and fit to be shown to a clerk.</summary>
public sealed class ThiDuaException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="statusCode">What became of the call.</param>
    /// <param name="reason">Upper-case code of the cause; empty when the service named none.</param>
    /// <param name="message">What went wrong, in Vietnamese.</param>
    /// <param name="problems">The faults of single fields.</param>
    /// <param name="cause">The failure underneath.</param>
    public ThiDuaException(
        StatusCode statusCode, string reason, string message, IReadOnlyList<FieldProblem> problems, Exception? cause = null)
        : base(message, cause)
    {
        StatusCode = statusCode;
        Reason = reason;
        Problems = problems;
    }

    /// <summary>What became of the call.</summary>
    public StatusCode StatusCode { get; }

    /// <summary>
    /// Upper-case code of the cause for programs, such as <c>TEMPLATE_NOT_FOUND</c>; empty when it was not the service that
    /// ended the call.
    /// </summary>
    public string Reason { get; }

    /// <summary>The faults of single fields; empty when the call failed as a whole.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; }

    /// <summary>Whether the service could not be reached, so that the call may be made again later.</summary>
    public bool IsUnreachable => StatusCode == StatusCode.Unavailable;
}
