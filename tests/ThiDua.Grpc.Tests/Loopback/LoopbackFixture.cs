using Grpc.Core;
using Grpc.Net.Client;
using ThiDua.Grpc.Tests.Protos;

namespace ThiDua.Grpc.Tests.Loopback;

/// <summary>One server in clear text and one channel to it, shared by the tests of a class.</summary>
public sealed class LoopbackFixture : IAsyncLifetime
{
    private LoopbackServer? _server;
    private GrpcChannel? _channel;

    public LoopbackServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    public GrpcChannel Channel => _channel ?? throw new InvalidOperationException("The server is not started.");

    public Protos.Loopback.LoopbackClient Client => new(Channel);

    public async Task InitializeAsync()
    {
        _server = await LoopbackServer.StartAsync();
        _channel = _server.Connect();
    }

    public async Task DisposeAsync()
    {
        Channel.Dispose();
        await Server.DisposeAsync();
    }

    public static Payload Bytes(int size) => new() { Body = Google.Protobuf.ByteString.CopyFrom(new byte[size]) };

    public static StreamRequest Asking(params int[] sizes) => new() { ResponseSizes = { sizes } };

    public static async Task<int[]> SizesAsync(IAsyncStreamReader<StreamResponse> responses) =>
        await responses.ReadAllAsync().Select(response => response.Payload.Body.Length).ToArrayAsync();
}
