using Grpc.Core.Utils;

namespace Grpc.Core.Interceptors;

/// <summary>Puts interceptors around the calls of channels.</summary>
public static class ChannelExtensions
{
    /// <summary>Adds an interceptor, which sees each call before those added earlier.</summary>
    /// <param name="channel">Where the calls go in the end.</param>
    /// <param name="interceptor">The interceptor.</param>
    /// <returns>An invoker that makes intercepted calls.</returns>
    public static CallInvoker Intercept(this ChannelBase channel, Interceptor interceptor) =>
        GrpcPreconditions.CheckNotNull(channel, nameof(channel)).CreateCallInvoker().Intercept(interceptor);

    /// <summary>Adds several interceptors, of which the first sees each call first.</summary>
    /// <param name="channel">Where the calls go in the end.</param>
    /// <param name="interceptors">The interceptors.</param>
    /// <returns>An invoker that makes intercepted calls.</returns>
    public static CallInvoker Intercept(this ChannelBase channel, params Interceptor[] interceptors) =>
        GrpcPreconditions.CheckNotNull(channel, nameof(channel)).CreateCallInvoker().Intercept(interceptors);

    /// <summary>Adds a function that makes the headers of each call out of those that it has.</summary>
    /// <param name="channel">Where the calls go in the end.</param>
    /// <param name="interceptor">Given the headers, which it may change, it returns those to send.</param>
    /// <returns>An invoker that makes intercepted calls.</returns>
    public static CallInvoker Intercept(this ChannelBase channel, Func<Metadata, Metadata> interceptor) =>
        GrpcPreconditions.CheckNotNull(channel, nameof(channel)).CreateCallInvoker().Intercept(interceptor);
}
