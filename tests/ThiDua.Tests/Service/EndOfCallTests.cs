using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Client;
using ThiDua.Templates.Store;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service;

/// <summary>Calls that end for other causes than their input.</summary>
public class EndOfCallTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task A_call_past_its_deadline_ends_while_the_work_still_runs()
    {
        using var gate = new GatedTemplates();
        await using var service = await RunningService.StartAsync(configure: gate.Add);
        using var client = ThiDuaClient.Connect(service.Address, Short);

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => client.RenderAsync(Plans.Request()));
        gate.Open();

        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
        Assert.Contains("thời gian", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_itself_keeps_the_deadline_of_a_client_that_does_not()
    {
        using var gate = new GatedTemplates();
        await using var service = await RunningService.StartAsync(configure: gate.Add);
        using var http = new HttpClient();
        using var call = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "/thidua.v1.RenderService/Render"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(Frame(Plans.Request())),
        };
        call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        call.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        call.Headers.Add("grpc-timeout", "200m");

        using var answer = await http.SendAsync(call);
        await answer.Content.ReadAsByteArrayAsync();
        gate.Open();

        var status = answer.TrailingHeaders.TryGetValues("grpc-status", out var late) ? late : answer.Headers.GetValues("grpc-status");
        Assert.Equal("4", status.Single());
    }

    [Fact]
    public async Task A_cancelled_call_ends_as_cancelled_and_its_work_is_given_up()
    {
        using var gate = new GatedTemplates();
        await using var service = await RunningService.StartAsync(configure: gate.Add);
        using var call = service.Rendering.RenderAsync(Plans.Request());
        await gate.Entered;

        call.Dispose();
        var failure = await Assert.ThrowsAsync<RpcException>(() => call.ResponseAsync);
        gate.Open();

        Assert.Equal(StatusCode.Cancelled, failure.StatusCode);
    }

    [Fact]
    public async Task A_callers_own_cancellation_is_that_exception_to_the_typed_client()
    {
        using var gate = new GatedTemplates();
        await using var service = await RunningService.StartAsync(configure: gate.Add);
        using var giveUp = new CancellationTokenSource();
        var call = service.Client.RenderAsync(Plans.Request(), giveUp.Token);
        await gate.Entered;

        await giveUp.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        gate.Open();
        Assert.Equal(giveUp.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task A_stream_stops_when_its_caller_leaves_and_the_service_goes_on()
    {
        var log = new RecordingLogger();
        await using var service = await RunningService.StartAsync(configure: log.Add);
        using (var call = service.Rendering.RenderStream(Plans.Request(Plans.Large(1_500))))
        {
            Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
        }

        Assert.Single((await service.Client.RenderAsync(Plans.Request())).Files);
        Assert.Empty(log.Errors);
    }

    [Fact]
    public async Task A_bug_is_an_internal_error_that_tells_nothing_of_its_inside_and_is_logged()
    {
        var log = new RecordingLogger();
        await using var service = await RunningService.StartAsync(configure: builder =>
        {
            builder.Services.AddSingleton<ITemplateSource, ThrowingTemplates>();
            log.Add(builder);
        });

        var unary = await Assert.ThrowsAsync<RpcException>(async () => await service.Rendering.RenderAsync(Plans.Request()));
        using var stream = service.Rendering.RenderStream(Plans.Request());
        var streamed = await Assert.ThrowsAsync<RpcException>(() => stream.ResponseStream.MoveNext(CancellationToken.None));
        var listed = await Assert.ThrowsAsync<RpcException>(async () => await service.Templates.ListTemplatesAsync(new ListTemplatesRequest()));

        Assert.All([unary, streamed, listed], failure =>
        {
            Assert.Equal(StatusCode.Internal, failure.StatusCode);
            Assert.Equal("INTERNAL_ERROR", StatusDetails.Of<ErrorInfo>(failure)!.Reason);
            var all = failure.ToString() + StatusDetails.Of(failure).ToByteString().ToStringUtf8();
            Assert.DoesNotContain(ThrowingTemplates.Secret, all, StringComparison.Ordinal);
            Assert.DoesNotContain(nameof(ThrowingTemplates), all, StringComparison.Ordinal);
        });
        Assert.Equal(3, log.Errors.Count);
        Assert.All(log.Errors, e => Assert.Equal(ThrowingTemplates.Secret, e.Exception!.Message));
        Assert.Contains(log.Errors, e => e.Message.Contains("/thidua.v1.RenderService/Render", StringComparison.Ordinal));
    }

    private static byte[] Frame(IMessage message)
    {
        var frame = new byte[5 + message.CalculateSize()];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), message.CalculateSize());
        message.WriteTo(frame.AsSpan(5));
        return frame;
    }
}
