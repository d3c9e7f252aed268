using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using ThiDua.Grpc.Tests.Protos;
using static ThiDua.Grpc.Tests.Loopback.LoopbackFixture;

namespace ThiDua.Grpc.Tests.Loopback;

/// <summary>The four shapes of calls, over a real connection.</summary>
public class CallShapeTests(LoopbackFixture loopback) : IClassFixture<LoopbackFixture>
{
    [Fact]
    public async Task Empty_messages_travel_both_ways() =>
        Assert.Equal(new Empty(), await loopback.Client.EmptyAsync(new Empty()));

    [Fact]
    public async Task Large_messages_travel_both_ways()
    {
        var response = await loopback.Client.UnaryAsync(new UnaryRequest { Payload = Bytes(271_828), ResponseSize = 314_159 });

        Assert.Equal(314_159, response.Payload.Body.Length);
    }

    [Fact]
    public void A_blocking_call_waits_for_the_response() =>
        Assert.Equal(7, loopback.Client.Unary(new UnaryRequest { ResponseSize = 7 }).Payload.Body.Length);

    [Fact]
    public async Task A_client_streams_messages_and_gets_one_answer()
    {
        using var call = loopback.Client.ClientStreaming();
        foreach (var size in new[] { 27182, 8, 1828, 45904 })
            await call.RequestStream.WriteAsync(new StreamRequest { Payload = Bytes(size) });
        await call.RequestStream.CompleteAsync();

        Assert.Equal(74_922, (await call).Size);
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
    }

    [Fact]
    public async Task A_server_streams_answers_in_order()
    {
        using var call = loopback.Client.ServerStreaming(Asking(31415, 9, 2653, 58979));

        var sizes = await SizesAsync(call.ResponseStream);

        Assert.Equal([31415, 9, 2653, 58979], sizes);
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
    }

    [Fact]
    public async Task Both_ends_of_a_duplex_call_take_turns()
    {
        using var call = loopback.Client.Duplex();
        foreach (var size in new[] { 31415, 9, 2653, 58979 })
        {
            await call.RequestStream.WriteAsync(Asking(size));
            Assert.True(await call.ResponseStream.MoveNext());
            Assert.Equal(size, call.ResponseStream.Current.Payload.Body.Length);
        }

        await call.RequestStream.CompleteAsync();
        Assert.False(await call.ResponseStream.MoveNext());
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
    }

    [Fact]
    public async Task A_duplex_call_without_requests_ends_without_answers()
    {
        using var call = loopback.Client.Duplex();
        await call.RequestStream.CompleteAsync();

        Assert.Empty(await SizesAsync(call.ResponseStream));
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
    }

    [Fact]
    public async Task One_channel_carries_many_calls_at_once()
    {
        var calls = Enumerable.Range(1, 200).Select(size =>
            loopback.Client.UnaryAsync(new UnaryRequest { Payload = Bytes(10_000), ResponseSize = size }).ResponseAsync);

        var responses = await Task.WhenAll(calls);

        Assert.Equal(Enumerable.Range(1, 200), responses.Select(response => response.Payload.Body.Length));
    }

    [Fact]
    public async Task A_service_definition_built_from_handlers_is_served()
    {
        var method = new Method<string, string>(
            MethodType.Unary, "thidua.tests.Hand", "Made", Marshallers.StringMarshaller, Marshallers.StringMarshaller);
        var definition = ServerServiceDefinition.CreateBuilder()
            .AddMethod(method, new UnaryServerMethod<string, string>((request, _) => Task.FromResult($"Kính gửi {request}")))
            .Build();
        await using var server = await LoopbackServer.StartAsync(map: app => app.MapGrpcService(definition));
        using var channel = server.Connect();

        var response = await channel.CreateCallInvoker().AsyncUnaryCall(method, null, default, "xã Bình Lư");

        Assert.Equal("Kính gửi xã Bình Lư", response);
    }
}
