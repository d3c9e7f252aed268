using Google.Protobuf.WellKnownTypes;
using Grpc.Core.Interceptors;
using ThiDua.Grpc.Tests.Protos;
using static ThiDua.Grpc.Tests.Loopback.LoopbackFixture;

namespace ThiDua.Grpc.Tests.Loopback;

/// <summary>Interceptors on both sides.</summary>
public class InterceptorTests
{
    [Fact]
    public async Task Interceptors_of_client_and_server_see_calls_of_every_shape()
    {
        await using var server = await LoopbackServer.StartAsync(
            grpc => grpc.Interceptors.Add<NotingInterceptor>("server", new List<string>()));
        using var channel = server.Connect();
        var notes = new List<string>();
        var client = new Protos.Loopback.LoopbackClient(channel.Intercept(new NotingInterceptor("client", notes)));

        client.Empty(new Empty());
        using var unary = client.EmptyAsync(new Empty());
        await unary;
        using var up = client.ClientStreaming();
        await up.RequestStream.CompleteAsync();
        await up;
        using var down = client.ServerStreaming(Asking(1));
        await SizesAsync(down.ResponseStream);
        using var both = client.Duplex();
        await both.RequestStream.CompleteAsync();
        await SizesAsync(both.ResponseStream);

        Assert.Equal(
            [
                "client: blocking Empty",
                "client: unary Empty",
                "client: client streaming ClientStreaming",
                "client: server streaming ServerStreaming",
                "client: duplex Duplex",
            ],
            notes);
        Assert.Equal(
            [
                "unary /thidua.tests.Loopback/Empty",
                "client streaming /thidua.tests.Loopback/ClientStreaming",
                "server streaming /thidua.tests.Loopback/ServerStreaming",
                "duplex /thidua.tests.Loopback/Duplex",
            ],
            new[] { unary.GetTrailers(), up.GetTrailers(), down.GetTrailers(), both.GetTrailers() }
                .Select(trailers => trailers.GetValue("x-seen")));
    }

    [Fact]
    public async Task Interceptors_given_together_run_in_order_and_one_added_later_runs_first()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var channel = server.Connect();
        var notes = new List<string>();
        NotingInterceptor Noting(string name) => new(name, notes);

        var invoker = channel.Intercept(Noting("a"), Noting("b")).Intercept(Noting("c"));
        await new Protos.Loopback.LoopbackClient(invoker).EmptyAsync(new Empty());

        Assert.Equal(["c: unary Empty", "a: unary Empty", "b: unary Empty"], notes);
    }

    [Fact]
    public async Task A_function_changes_the_headers_of_each_call()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var channel = server.Connect();
        var client = new Protos.Loopback.LoopbackClient(channel.Intercept(headers =>
        {
            headers.Add("x-echo-initial", "added");
            return headers;
        }));

        using var call = client.UnaryAsync(new UnaryRequest());
        await call;

        Assert.Equal("added", (await call.ResponseHeadersAsync).GetValue("x-echo-initial"));
    }
}
