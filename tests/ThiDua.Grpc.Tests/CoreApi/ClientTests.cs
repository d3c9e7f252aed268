using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ThiDua.Grpc.Tests.Protos;

namespace ThiDua.Grpc.Tests.CoreApi;

/// <summary>Clients and calls without a connection.</summary>
public class ClientTests
{
    [Fact]
    public void A_client_names_no_host_unless_asked_for_another_one()
    {
        var invoker = new RecordingInvoker();
        var client = new Protos.Loopback.LoopbackClient(invoker);

        client.Empty(new Empty());
        Assert.Null(invoker.Host);
        client.WithHost("thidua.example").Empty(new Empty());
        Assert.Equal("thidua.example", invoker.Host);
    }

    [Fact]
    public void Call_options_reach_the_invoker()
    {
        var invoker = new RecordingInvoker();
        var deadline = new DateTime(2026, 5, 20, 0, 0, 0, DateTimeKind.Utc);
        using var cancellation = new CancellationTokenSource();

        new Protos.Loopback.LoopbackClient(invoker).Empty(
            new Empty(), new Metadata { { "k", "v" } }, deadline, cancellation.Token);

        Assert.Equal("v", invoker.Options.Headers?.GetValue("k"));
        Assert.Equal(deadline, invoker.Options.Deadline);
        Assert.Equal(cancellation.Token, invoker.Options.CancellationToken);
    }

    [Fact]
    public void A_client_made_for_tests_throws_unless_a_call_is_overridden()
    {
        var client = new ClientDouble();

        Assert.Equal("double", client.Unary(new UnaryRequest()).RequestEncoding);
        Assert.Throws<NotImplementedException>(() => client.Empty(new Empty()));
        Assert.Throws<NotImplementedException>(() => { client.Duplex(); });
    }

    [Fact]
    public async Task A_call_made_of_given_results_can_stand_for_a_real_one()
    {
        var disposed = 0;
        var call = new AsyncUnaryCall<string>(
            Task.FromResult("answer"),
            Task.FromResult(new Metadata { { "h", "1" } }),
            () => Status.DefaultSuccess,
            () => new Metadata { { "t", "2" } },
            () => disposed++);

        Assert.Equal("answer", await call);
        Assert.Equal("answer", await call.ConfigureAwait(false));
        Assert.Equal("1", (await call.ResponseHeadersAsync).GetValue("h"));
        Assert.Equal((Status.DefaultSuccess, "2"), (call.GetStatus(), call.GetTrailers().GetValue("t")));
        call.Dispose();
        Assert.Equal(1, disposed);
    }

    [Fact]
    public void Changed_options_leave_the_original_alone()
    {
        var original = new CallOptions();
        var changed = original
            .WithHeaders(new Metadata { { "k", "v" } })
            .WithDeadline(DateTime.MaxValue)
            .WithWriteOptions(new WriteOptions(WriteFlags.NoCompress))
            .WithWaitForReady();

        Assert.Equal((null, null, null, false), (original.Headers, original.Deadline, original.WriteOptions, original.IsWaitForReady));
        Assert.Equal(
            ("v", DateTime.MaxValue, WriteFlags.NoCompress, true),
            (changed.Headers!.GetValue("k"), changed.Deadline!.Value, changed.WriteOptions!.Flags, changed.IsWaitForReady));
    }

    [Fact]
    public void A_write_that_cannot_be_cancelled_refuses_a_token_that_can_be()
    {
        IAsyncStreamWriter<string> writer = new PlainWriter();
        using var cancellation = new CancellationTokenSource();

        Assert.Same(Task.CompletedTask, writer.WriteAsync("a", CancellationToken.None));
        Assert.Throws<NotSupportedException>(() => { _ = writer.WriteAsync("a", cancellation.Token); });
    }

    private sealed class ClientDouble : Protos.Loopback.LoopbackClient
    {
        public override UnaryResponse Unary(UnaryRequest request, CallOptions options) => new() { RequestEncoding = "double" };
    }

    private sealed class PlainWriter : IAsyncStreamWriter<string>
    {
        public WriteOptions? WriteOptions { get; set; }

        public Task WriteAsync(string message) => Task.CompletedTask;
    }
}
