using Grpc.Core.Utils;

namespace Grpc.Core;

/// <summary>The call that credentials are asked for.</summary>
public class AuthInterceptorContext
{
    /// <summary>Describes a call that cannot be cancelled.</summary>
    /// <param name="serviceUrl">The address of the service.</param>
    /// <param name="methodName">The method's own name.</param>
    public AuthInterceptorContext(string serviceUrl, string methodName)
        : this(serviceUrl, methodName, CancellationToken.None)
    {
    }

    /// <summary>Describes a call.</summary>
    /// <param name="serviceUrl">The address of the service.</param>
    /// <param name="methodName">The method's own name.</param>
    /// <param name="cancellationToken">Signals that the call is cancelled and needs no credentials any more.</param>
    public AuthInterceptorContext(string serviceUrl, string methodName, CancellationToken cancellationToken)
    {
        ServiceUrl = GrpcPreconditions.CheckNotNull(serviceUrl, nameof(serviceUrl));
        MethodName = GrpcPreconditions.CheckNotNull(methodName, nameof(methodName));
        CancellationToken = cancellationToken;
    }

    /// <summary>The address of the service, such as <c>https://example.vn/grpc.health.v1.Health</c>.</summary>
    public string ServiceUrl { get; }

    /// <summary>The method's own name.</summary>
    public string MethodName { get; }

    /// <summary>Signals that the call is cancelled and needs no credentials any more.</summary>
    public CancellationToken CancellationToken { get; }
}
