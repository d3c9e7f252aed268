using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Grpc.Tests.Protos;
using static ThiDua.Grpc.Tests.Loopback.LoopbackFixture;

namespace ThiDua.Grpc.Tests.Loopback;

/// <summary>Calls that end early.</summary>
public class CancellationTests(LoopbackFixture loopback) : IClassFixture<LoopbackFixture>
{
    private CallLog Log => loopback.Server.Services.GetRequiredService<CallLog>();

    [Fact]
    public async Task A_deadline_ends_a_call_to_a_sleeping_server()
    {
        var failure = await Assert.ThrowsAsync<RpcException>(async () =>
            await loopback.Client.UnaryAsync(new UnaryRequest { DelayMs = 60_000 }, deadline: DateTime.UtcNow.AddMilliseconds(50)));

        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
    }

    [Fact]
    public async Task A_deadline_ends_a_stream_and_the_server_hears_of_it()
    {
        using var call = loopback.Client.Duplex(Named("deadline"), DateTime.UtcNow.AddMilliseconds(500));
        await call.RequestStream.WriteAsync(new StreamRequest { ResponseSizes = { 1 }, DelayMs = 60_000 });

        var failure = await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext());

        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
        await Log.CancelledAsync("deadline");
    }

    [Fact]
    public async Task A_deadline_in_the_past_ends_the_call_before_it_is_sent()
    {
        var failure = await Assert.ThrowsAsync<RpcException>(async () =>
            await loopback.Client.UnaryAsync(new UnaryRequest(), deadline: DateTime.UtcNow.AddSeconds(-1)));

        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
    }

    [Fact]
    public async Task A_call_cancelled_before_any_message_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        using var call = loopback.Client.ClientStreaming(cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        var failure = await Assert.ThrowsAsync<RpcException>(async () => await call);

        Assert.Equal(StatusCode.Cancelled, failure.StatusCode);
    }

    [Fact]
    public async Task A_call_cancelled_after_the_first_answer_is_cancelled_on_both_ends()
    {
        using var cancellation = new CancellationTokenSource();
        using var call = loopback.Client.Duplex(Named("first answer"), cancellationToken: cancellation.Token);
        await call.RequestStream.WriteAsync(Asking(31415));
        Assert.True(await call.ResponseStream.MoveNext());
        await cancellation.CancelAsync();

        var failure = await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext());

        Assert.Equal(StatusCode.Cancelled, failure.StatusCode);
        await Log.CancelledAsync("first answer");
    }

    [Fact]
    public async Task Disposing_of_a_running_call_cancels_it_on_the_server()
    {
        var call = loopback.Client.ServerStreaming(new StreamRequest { ResponseSizes = { 1 }, DelayMs = 60_000 }, Named("disposed"));
        await Log.StartedAsync("disposed");

        call.Dispose();

        await Log.CancelledAsync("disposed");
    }

    private static Metadata Named(string call) => new() { { "x-call", call } };
}
