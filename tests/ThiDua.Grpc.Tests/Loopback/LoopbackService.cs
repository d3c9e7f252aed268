using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ThiDua.Grpc.Tests.Protos;

namespace ThiDua.Grpc.Tests.Loopback;

/// <summary>
/// The server's side of the loopback tests. Every call sends <c>x-echo-initial</c> back as a response header,
/// <c>x-echo-trailing-bin</c> and <c>authorization</c> (as <c>x-authorization</c>) as trailers.
/// </summary>
public sealed class LoopbackService(CallLog log) : Protos.Loopback.LoopbackBase
{
    public override async Task<Empty> Empty(Empty request, ServerCallContext context)
    {
        await BeginAsync(context);
        return request;
    }

    public override async Task<UnaryResponse> Unary(UnaryRequest request, ServerCallContext context)
    {
        await BeginAsync(context);
        await Task.Delay(request.DelayMs, context.CancellationToken);
        End(request.Status);
        return new UnaryResponse
        {
            Payload = LoopbackFixture.Bytes(request.ResponseSize),
            RequestEncoding = context.GetHttpContext().Request.Headers["grpc-encoding"].ToString(),
        };
    }

    public override async Task<SizeResponse> ClientStreaming(IAsyncStreamReader<StreamRequest> requestStream, ServerCallContext context)
    {
        await BeginAsync(context);
        var size = 0;
        while (await requestStream.MoveNext())
            size += requestStream.Current.Payload.Body.Length;
        return new SizeResponse { Size = size };
    }

    public override async Task ServerStreaming(
        StreamRequest request,
        IServerStreamWriter<StreamResponse> responseStream,
        ServerCallContext context)
    {
        await BeginAsync(context);
        await AnswerAsync(request, responseStream, context);
    }

    public override async Task Duplex(
        IAsyncStreamReader<StreamRequest> requestStream,
        IServerStreamWriter<StreamResponse> responseStream,
        ServerCallContext context)
    {
        await BeginAsync(context);
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
            await AnswerAsync(request, responseStream, context);
    }

    private static async Task AnswerAsync(StreamRequest request, IServerStreamWriter<StreamResponse> responses, ServerCallContext context)
    {
        foreach (var size in request.ResponseSizes)
        {
            await Task.Delay(request.DelayMs, context.CancellationToken);
            await responses.WriteAsync(new StreamResponse { Payload = LoopbackFixture.Bytes(size) });
        }

        End(request.Status);
    }

    private static void End(EchoStatus? status)
    {
        if (status is { Code: -1 })
            throw new InvalidOperationException(status.Message);
        if (status is not null)
            throw new RpcException(
                new Status((StatusCode)status.Code, status.Message),
                new Metadata { { "x-detail-bin", [1, 2, 0, 255] } });
    }

    private async Task BeginAsync(ServerCallContext context)
    {
        if (context.RequestHeaders.GetValue("x-call") is { } call)
            log.Start(call, context.CancellationToken);
        if (context.RequestHeaders.GetValueBytes("x-echo-trailing-bin") is { } trailing)
            context.ResponseTrailers.Add("x-echo-trailing-bin", trailing);
        if (context.RequestHeaders.GetValue("authorization") is { } authorization)
            context.ResponseTrailers.Add("x-authorization", authorization);
        if (context.RequestHeaders.GetValue("x-echo-initial") is { } initial)
            await context.WriteResponseHeadersAsync(new Metadata { { "x-echo-initial", initial } });
    }
}
