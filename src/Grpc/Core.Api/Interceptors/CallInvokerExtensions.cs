using Grpc.Core.Utils;

namespace Grpc.Core.Interceptors;

/// <summary>Puts interceptors around the calls of call invokers.</summary>
public static class CallInvokerExtensions
{
    /// <summary>Adds an interceptor, which sees each call before those added earlier.</summary>
    /// <param name="invoker">Where the calls go in the end.</param>
    /// <param name="interceptor">The interceptor.</param>
    /// <returns>An invoker that makes intercepted calls.</returns>
    public static CallInvoker Intercept(this CallInvoker invoker, Interceptor interceptor) =>
        new InterceptingCallInvoker(invoker, interceptor);

    /// <summary>Adds several interceptors, of which the first sees each call first.</summary>
    /// <param name="invoker">Where the calls go in the end.</param>
    /// <param name="interceptors">The interceptors.</param>
    /// <returns>An invoker that makes intercepted calls.</returns>
    public static CallInvoker Intercept(this CallInvoker invoker, params Interceptor[] interceptors) =>
        GrpcPreconditions.CheckNotNull(interceptors, nameof(interceptors))
            .Reverse<Interceptor>()
            .Aggregate(GrpcPreconditions.CheckNotNull(invoker, nameof(invoker)), Intercept);

    /// <summary>Adds a function that makes the headers of each call out of those that it has.</summary>
    /// <param name="invoker">Where the calls go in the end.</param>
    /// <param name="interceptor">Given the headers, which it may change, it returns those to send.</param>
    /// <returns>An invoker that makes intercepted calls.</returns>
    public static CallInvoker Intercept(this CallInvoker invoker, Func<Metadata, Metadata> interceptor) =>
        invoker.Intercept(new ContextInterceptor(HeadersChanged(GrpcPreconditions.CheckNotNull(interceptor, nameof(interceptor)))));

    private static Func<string?, CallOptions, (string? Host, CallOptions Options)> HeadersChanged(Func<Metadata, Metadata> change) =>
        (host, options) => (host, options.WithHeaders(change(options.Headers ?? [])));
}
