namespace Grpc.Core.Internal;

/// <summary>No encryption, no identity.</summary>
internal sealed class InsecureChannelCredentials : ChannelCredentials
{
    public override void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state) =>
        configurator.SetInsecureCredentials(state);
}
