using Grpc.Core;
using ThiDua.Grpc.Tests.Protos;
using static ThiDua.Grpc.Tests.Loopback.LoopbackFixture;

namespace ThiDua.Grpc.Tests.Loopback;

/// <summary>Headers and trailers over a real connection.</summary>
public class MetadataTests(LoopbackFixture loopback) : IClassFixture<LoopbackFixture>
{
    private static readonly Metadata Sent = new()
    {
        { "x-echo-initial", "test_initial_metadata_value" },
        { "x-echo-trailing-bin", [0xab, 0xab, 0x00, 0xff] },
    };

    [Fact]
    public async Task A_unary_call_carries_headers_and_binary_trailers_both_ways()
    {
        using var call = loopback.Client.UnaryAsync(new UnaryRequest { ResponseSize = 1 }, Sent);
        await call;

        AssertEchoed(await call.ResponseHeadersAsync, call.GetTrailers());
    }

    [Fact]
    public async Task A_duplex_call_carries_headers_and_binary_trailers_both_ways()
    {
        using var call = loopback.Client.Duplex(Sent);
        await call.RequestStream.WriteAsync(Asking(5));
        await call.RequestStream.CompleteAsync();

        var headers = await call.ResponseHeadersAsync;
        var sizes = await SizesAsync(call.ResponseStream);

        Assert.Equal([5], sizes);
        AssertEchoed(headers, call.GetTrailers());
    }

    [Fact]
    public async Task A_failed_call_carries_its_trailers_in_the_exception()
    {
        var request = new UnaryRequest { Status = new EchoStatus { Code = (int)StatusCode.NotFound, Message = "không có" } };

        var failure = await Assert.ThrowsAsync<RpcException>(async () => await loopback.Client.UnaryAsync(request, Sent));

        Assert.Equal([1, 2, 0, 255], failure.Trailers.GetValueBytes("x-detail-bin"));
        Assert.Equal([0xab, 0xab, 0x00, 0xff], failure.Trailers.GetValueBytes("x-echo-trailing-bin"));
    }

    private static void AssertEchoed(Metadata headers, Metadata trailers)
    {
        Assert.Equal("test_initial_metadata_value", headers.GetValue("X-Echo-Initial"));
        Assert.Equal([0xab, 0xab, 0x00, 0xff], trailers.GetValueBytes("x-echo-trailing-bin"));
    }
}
