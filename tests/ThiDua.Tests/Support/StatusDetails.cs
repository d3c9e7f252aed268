using Google.Protobuf;
using Grpc.Core;

namespace ThiDua.Tests.Support;

/// <summary>Reads the details of a failed call without the typed client.</summary>
internal static class StatusDetails
{
    public static Google.Rpc.Status Of(RpcException failure) =>
        Google.Rpc.Status.Parser.ParseFrom(failure.Trailers.GetValueBytes("grpc-status-details-bin") ?? []);

    public static T? Of<T>(RpcException failure)
        where T : class, IMessage<T>, new()
    {
        var details = Of(failure).Details.Where(any => any.Is(new T().Descriptor)).ToList();
        Assert.InRange(details.Count, 0, 1);
        return details.Count == 0 ? null : details[0].Unpack<T>();
    }
}
