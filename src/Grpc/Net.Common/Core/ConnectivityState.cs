namespace Grpc.Core;

/// <summary>How far a channel is with its connection to the server.</summary>
public enum ConnectivityState
{
    /// <summary>No connection is open and none is being tried; the next call starts one.</summary>
    Idle = 0,

    /// <summary>A connection is being established.</summary>
    Connecting = 1,

    /// <summary>A connection is open and calls go through.</summary>
    Ready = 2,

    /// <summary>The last attempt failed; another one follows after a delay.</summary>
    TransientFailure = 3,

    /// <summary>The channel was shut down and carries no further calls.</summary>
    Shutdown = 4,
}
