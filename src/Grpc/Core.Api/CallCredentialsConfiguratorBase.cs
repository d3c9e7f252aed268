namespace Grpc.Core;

/// <summary>How a client stack learns what <see cref="CallCredentials"/> are made of.</summary>
public abstract class CallCredentialsConfiguratorBase
{
    /// <summary>The credentials consist of several.</summary>
    /// <param name="state">What the stack wanted handed back.</param>
    /// <param name="credentials">The parts.</param>
    public abstract void SetCompositeCredentials(object? state, IReadOnlyList<CallCredentials> credentials);

    /// <summary>The credentials are a function that adds headers.</summary>
    /// <param name="state">What the stack wanted handed back.</param>
    /// <param name="interceptor">The function.</param>
    public abstract void SetAsyncAuthInterceptorCredentials(object? state, AsyncAuthInterceptor interceptor);
}
