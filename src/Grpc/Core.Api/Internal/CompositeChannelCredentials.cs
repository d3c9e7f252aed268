namespace Grpc.Core.Internal;

/// <summary>A secure channel each of whose calls carries call credentials.</summary>
internal sealed class CompositeChannelCredentials(ChannelCredentials channel, CallCredentials calls) : ChannelCredentials
{
    public override void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state) =>
        configurator.SetCompositeCredentials(state, channel, calls);
}
