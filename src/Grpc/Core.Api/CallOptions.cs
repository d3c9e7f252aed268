namespace Grpc.Core;

/// <summary>What a client can say about a single call. Each <c>With…</c> method returns a changed copy.</summary>
public struct CallOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="headers">What to send ahead of the messages.</param>
    /// <param name="deadline">When to give up, in UTC.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <param name="writeOptions">How to write the request messages.</param>
    /// <param name="propagationToken">The answered call whose deadline and cancellation are taken over.</param>
    /// <param name="credentials">Credentials for this call, besides those of the channel.</param>
    public CallOptions(
        Metadata? headers = null,
        DateTime? deadline = null,
        CancellationToken cancellationToken = default,
        WriteOptions? writeOptions = null,
        ContextPropagationToken? propagationToken = null,
        CallCredentials? credentials = null)
    {
        Headers = headers;
        Deadline = deadline;
        CancellationToken = cancellationToken;
        WriteOptions = writeOptions;
        PropagationToken = propagationToken;
        Credentials = credentials;
    }

    /// <summary>What to send ahead of the messages.</summary>
    public Metadata? Headers { get; private set; }

    /// <summary>When to give up, in UTC; null for never.</summary>
    public DateTime? Deadline { get; private set; }

    /// <summary>Cancels the call.</summary>
    public CancellationToken CancellationToken { get; private set; }

    /// <summary>How to write the request messages.</summary>
    public WriteOptions? WriteOptions { get; private set; }

    /// <summary>The answered call whose deadline and cancellation are taken over.</summary>
    public ContextPropagationToken? PropagationToken { get; private set; }

    /// <summary>Credentials for this call, besides those of the channel.</summary>
    public CallCredentials? Credentials { get; private set; }

    /// <summary>Whether the call waits for a connection instead of failing while there is none.</summary>
    public bool IsWaitForReady { get; private set; }

    /// <summary>The same options with other headers.</summary>
    /// <param name="headers">What to send ahead of the messages.</param>
    /// <returns>The changed copy.</returns>
    public readonly CallOptions WithHeaders(Metadata headers) => this with { Headers = headers };

    /// <summary>The same options with another deadline.</summary>
    /// <param name="deadline">When to give up, in UTC.</param>
    /// <returns>The changed copy.</returns>
    public readonly CallOptions WithDeadline(DateTime deadline) => this with { Deadline = deadline };

    /// <summary>The same options with another cancellation.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The changed copy.</returns>
    public readonly CallOptions WithCancellationToken(CancellationToken cancellationToken) =>
        this with { CancellationToken = cancellationToken };

    /// <summary>The same options with another way of writing.</summary>
    /// <param name="writeOptions">How to write the request messages.</param>
    /// <returns>The changed copy.</returns>
    public readonly CallOptions WithWriteOptions(WriteOptions writeOptions) => this with { WriteOptions = writeOptions };

    /// <summary>The same options with another answered call.</summary>
    /// <param name="propagationToken">The answered call whose deadline and cancellation are taken over.</param>
    /// <returns>The changed copy.</returns>
    public readonly CallOptions WithPropagationToken(ContextPropagationToken propagationToken) =>
        this with { PropagationToken = propagationToken };

    /// <summary>The same options with other credentials.</summary>
    /// <param name="credentials">Credentials for this call, besides those of the channel.</param>
    /// <returns>The changed copy.</returns>
    public readonly CallOptions WithCredentials(CallCredentials credentials) => this with { Credentials = credentials };

    /// <summary>The same options, waiting for a connection or not.</summary>
    /// <param name="waitForReady">Whether the call waits for a connection instead of failing while there is none.</param>
    /// <returns>The changed copy.</returns>
    public readonly CallOptions WithWaitForReady(bool waitForReady = true) => this with { IsWaitForReady = waitForReady };
}
