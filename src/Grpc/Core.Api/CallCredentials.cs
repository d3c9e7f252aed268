using Grpc.Core.Internal;
using Grpc.Core.Utils;

namespace Grpc.Core;

/// <summary>Identifies the caller to the service call by call. A stack sends them over secure connections only.</summary>
public abstract class CallCredentials
{
    /// <summary>Makes one of several.</summary>
    /// <param name="credentials">Two or more credentials; all apply, in this order.</param>
    /// <returns>The credentials together.</returns>
    public static CallCredentials Compose(params CallCredentials[] credentials)
    {
        GrpcPreconditions.CheckNotNull(credentials, nameof(credentials));
        GrpcPreconditions.CheckArgument(credentials.Length >= 2, "Composing takes two or more credentials.");
        return new CompositeCallCredentials([.. credentials]);
    }

    /// <summary>Makes credentials of a function that adds headers to each call.</summary>
    /// <param name="interceptor">The function.</param>
    /// <returns>The credentials.</returns>
    public static CallCredentials FromInterceptor(AsyncAuthInterceptor interceptor) =>
        new InterceptorCallCredentials(GrpcPreconditions.CheckNotNull(interceptor, nameof(interceptor)));

    /// <summary>Tells a client stack what these credentials are; nobody else needs to call it.</summary>
    /// <param name="configurator">The client stack's receiver.</param>
    /// <param name="state">What the stack wants handed back to it.</param>
    public abstract void InternalPopulateConfiguration(CallCredentialsConfiguratorBase configurator, object? state);
}
