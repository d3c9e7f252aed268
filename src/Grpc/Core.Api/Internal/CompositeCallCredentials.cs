namespace Grpc.Core.Internal;

/// <summary>Several call credentials that all apply.</summary>
internal sealed class CompositeCallCredentials(IReadOnlyList<CallCredentials> parts) : CallCredentials
{
    public override void InternalPopulateConfiguration(CallCredentialsConfiguratorBase configurator, object? state) =>
        configurator.SetCompositeCredentials(state, parts);
}
