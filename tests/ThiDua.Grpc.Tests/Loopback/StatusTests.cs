using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ThiDua.Grpc.Tests.Protos;
using static ThiDua.Grpc.Tests.Loopback.LoopbackFixture;

namespace ThiDua.Grpc.Tests.Loopback;

/// <summary>How calls fail.</summary>
public class StatusTests(LoopbackFixture loopback) : IClassFixture<LoopbackFixture>
{
    public static TheoryData<int, string> Outcomes => new()
    {
        { 2, "test status message" },
        { 3, "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n" },
        { 5, "Không tìm thấy mẫu “Kế hoạch thi đua” của xã Bình Lư" },
        { 9, "100%25 % %E1%BB%99" },
        { 16, "" },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task Code_and_message_of_a_failed_unary_call_arrive_unchanged(int code, string message)
    {
        var request = new UnaryRequest { Status = new EchoStatus { Code = code, Message = message } };

        var failure = await Assert.ThrowsAsync<RpcException>(async () => await loopback.Client.UnaryAsync(request));

        Assert.Equal(((StatusCode)code, message), (failure.StatusCode, failure.Status.Detail));
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task Code_and_message_of_a_failed_duplex_call_arrive_after_its_answers(int code, string message)
    {
        using var call = loopback.Client.Duplex();
        await call.RequestStream.WriteAsync(new StreamRequest
        {
            ResponseSizes = { 3 },
            Status = new EchoStatus { Code = code, Message = message },
        });

        Assert.True(await call.ResponseStream.MoveNext());
        var failure = await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext());

        Assert.Equal(((StatusCode)code, message), (failure.StatusCode, failure.Status.Detail));
        Assert.Equal((StatusCode)code, call.GetStatus().StatusCode);
    }

    [Fact]
    public async Task A_method_that_the_server_does_not_implement_is_unimplemented() =>
        await AssertFailsAsync(StatusCode.Unimplemented, () => loopback.Client.NotImplementedAsync(new Empty()).ResponseAsync);

    [Fact]
    public async Task A_service_that_the_server_does_not_have_is_unimplemented() =>
        await AssertFailsAsync(
            StatusCode.Unimplemented, () => new Absent.AbsentClient(loopback.Channel).CallAsync(new Empty()).ResponseAsync);

    [Fact]
    public async Task A_request_over_the_size_limit_exhausts_resources() =>
        await AssertFailsAsync(
            StatusCode.ResourceExhausted,
            () => loopback.Client.UnaryAsync(new UnaryRequest { Payload = Bytes(5 * 1024 * 1024) }).ResponseAsync);

    [Fact]
    public async Task A_response_over_the_size_limit_exhausts_resources() =>
        await AssertFailsAsync(
            StatusCode.ResourceExhausted,
            () => loopback.Client.UnaryAsync(new UnaryRequest { ResponseSize = 5 * 1024 * 1024 }).ResponseAsync);

    [Fact]
    public async Task A_bug_in_the_service_is_unknown_and_tells_nothing_of_its_inside()
    {
        var request = new UnaryRequest { Status = new EchoStatus { Code = -1, Message = "secret" } };

        var failure = await AssertFailsAsync(StatusCode.Unknown, () => loopback.Client.UnaryAsync(request).ResponseAsync);

        Assert.DoesNotContain("secret", failure.Status.Detail);
    }

    [Fact]
    public async Task A_server_that_is_gone_is_unavailable()
    {
        var server = await LoopbackServer.StartAsync();
        using var channel = server.Connect();
        await server.DisposeAsync();

        await AssertFailsAsync(
            StatusCode.Unavailable, () => new Protos.Loopback.LoopbackClient(channel).EmptyAsync(new Empty()).ResponseAsync);
    }

    private static async Task<RpcException> AssertFailsAsync(StatusCode code, Func<Task> call)
    {
        var failure = await Assert.ThrowsAsync<RpcException>(call);
        Assert.Equal(code, failure.StatusCode);
        return failure;
    }
}
