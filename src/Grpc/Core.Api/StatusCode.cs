namespace Grpc.Core;

/// <summary>The result of a call, with the numbers that gRPC sends as <c>grpc-status</c>.</summary>
public enum StatusCode
{
    /// <summary>The call succeeded.</summary>
    OK = 0,

    /// <summary>The call was cancelled, usually by the caller.</summary>
    Cancelled = 1,

    /// <summary>An error that says nothing more about itself.</summary>
    Unknown = 2,

    /// <summary>The request is wrong whatever the state of the system.</summary>
    InvalidArgument = 3,

    /// <summary>The deadline passed before the call was complete.</summary>
    DeadlineExceeded = 4,

    /// <summary>Something that was asked for does not exist.</summary>
    NotFound = 5,

    /// <summary>Something that was to be created exists already.</summary>
    AlreadyExists = 6,

    /// <summary>The caller is known but may not do this.</summary>
    PermissionDenied = 7,

    /// <summary>A quota, a size limit or another resource is used up.</summary>
    ResourceExhausted = 8,

    /// <summary>The system is not in the state that the call needs.</summary>
    FailedPrecondition = 9,

    /// <summary>The call lost against a concurrent one and may be tried again from the start.</summary>
    Aborted = 10,

    /// <summary>The call went past the valid range, such as reading beyond the end.</summary>
    OutOfRange = 11,

    /// <summary>The server does not have this method.</summary>
    Unimplemented = 12,

    /// <summary>An invariant of the server is broken.</summary>
    Internal = 13,

    /// <summary>The service cannot be reached at present; trying again may help.</summary>
    Unavailable = 14,

    /// <summary>Data was lost or damaged for good.</summary>
    DataLoss = 15,

    /// <summary>The caller did not say who it is, or not credibly.</summary>
    Unauthenticated = 16,
}
