using Grpc.Core.Internal;
using Grpc.Core.Utils;

namespace Grpc.Core;

/// <summary>How a channel secures its connection.</summary>
public abstract class ChannelCredentials
{
    /// <summary>No encryption at all.</summary>
    public static ChannelCredentials Insecure { get; } = new InsecureChannelCredentials();

    /// <summary>TLS with the roots that the system trusts.</summary>
    public static ChannelCredentials SecureSsl { get; } = new SslCredentials();

    internal virtual bool IsComposable => false;

    /// <summary>Makes credentials of a secure channel each of whose calls carries call credentials.</summary>
    /// <param name="channelCredentials">How the connection is secured; it must be TLS.</param>
    /// <param name="callCredentials">What each call carries.</param>
    /// <returns>The credentials together.</returns>
    public static ChannelCredentials Create(ChannelCredentials channelCredentials, CallCredentials callCredentials)
    {
        GrpcPreconditions.CheckNotNull(channelCredentials, nameof(channelCredentials));
        GrpcPreconditions.CheckNotNull(callCredentials, nameof(callCredentials));
        GrpcPreconditions.CheckArgument(
            channelCredentials.IsComposable,
            $"Call credentials need a secure channel and cannot be composed with {channelCredentials.GetType().Name}.");
        return new CompositeChannelCredentials(channelCredentials, callCredentials);
    }

    /// <summary>Tells a client stack what these credentials are; nobody else needs to call it.</summary>
    /// <param name="configurator">The client stack's receiver.</param>
    /// <param name="state">What the stack wants handed back to it.</param>
    public abstract void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state);
}
