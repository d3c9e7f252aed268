namespace Grpc.Core;

/// <summary>
/// Carries the deadline and cancellation of an answered call over to a call that the service makes. The stack creates it
/// through <see cref="ServerCallContext.CreatePropagationToken"/>; nobody else derives from it.
/// </summary>
public abstract class ContextPropagationToken
{
    internal ContextPropagationToken()
    {
    }
}
