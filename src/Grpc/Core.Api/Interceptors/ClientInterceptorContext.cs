namespace Grpc.Core.Interceptors;

/// <summary>What a client call is made with, as an interceptor sees it and may replace it.</summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
/// <param name="method">The method called.</param>
/// <param name="host">The host to name in the call; null for the channel's own.</param>
/// <param name="options">Headers, deadline and the like.</param>
public struct ClientInterceptorContext<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options)
    where TRequest : class
    where TResponse : class
{
    /// <summary>The method called.</summary>
    public Method<TRequest, TResponse> Method { get; } = method;

    /// <summary>The host to name in the call; null for the channel's own.</summary>
    public string? Host { get; } = host;

    /// <summary>Headers, deadline and the like.</summary>
    public CallOptions Options { get; } = options;
}
