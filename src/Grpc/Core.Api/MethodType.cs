namespace Grpc.Core;

/// <summary>The shape of a method: which side sends a stream of messages and which a single one.</summary>
public enum MethodType
{
    /// <summary>One request, one response.</summary>
    Unary,

    /// <summary>A stream of requests, one response.</summary>
    ClientStreaming,

    /// <summary>One request, a stream of responses.</summary>
    ServerStreaming,

    /// <summary>Two streams that run independently of each other.</summary>
    DuplexStreaming,
}
