using System.Globalization;
using Grpc.Core;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Errors;
using ThiDua.Service.Hosting;
using ThiDua.Service.Mapping;
using ThiDua.Service.Pipeline;
using ThiDua.V1;

namespace ThiDua.Service.Rpc;

/// <summary>Answers thidua.v1.RenderService.</summary>
/// <param name="pipeline">Makes the documents.</param>
/// <param name="options">The limit on answers.</param>
public sealed class RenderGrpcService(DocumentPipeline pipeline, ServiceOptions options) : RenderService.RenderServiceBase
{
    /// <summary>The files are compressed by their own formats: compressing the messages again would only cost time.</summary>
    private static readonly WriteOptions Uncompressed = new(WriteFlags.NoCompress);

    /// <inheritdoc />
    public override async Task<RenderResponse> Render(RenderRequest request, ServerCallContext context)
    {
        var response = RenderMapping.Write(await MakeAsync(request, context));
        if (response.CalculateSize() > options.MaxOutputBytes)
        {
            throw RpcFailure.From([OutputLimit.Exceeded(response.CalculateSize(), options.MaxOutputBytes)]);
        }

        context.WriteOptions = Uncompressed;
        return response;
    }

    /// <inheritdoc />
    public override async Task RenderStream(
        RenderRequest request, IServerStreamWriter<RenderStreamResponse> responseStream, ServerCallContext context)
    {
        var made = await MakeAsync(request, context);
        responseStream.WriteOptions = Uncompressed;
        foreach (var piece in RenderMapping.WritePieces(made))
        {
            await responseStream.WriteAsync(piece, context.CancellationToken);
        }
    }

    /// <summary>
    /// Makes the files on a thread of their own turn. The pipeline is pure computing and looks at the token only between its steps;
    /// waiting for it from outside lets the call end at the very moment of its deadline or cancellation, whatever step it is in.
    /// </summary>
    private async Task<Result<RenderOutput>> MakeAsync(RenderRequest request, ServerCallContext context)
    {
        var job = RenderMapping.Read(request);
        if (!job.Succeeded)
        {
            throw RpcFailure.From(job.Diagnostics);
        }

        var cancellation = context.CancellationToken;
        var made = await Task.Run(() => pipeline.Render(job.Value, cancellation), cancellation).WaitAsync(cancellation);
        return made.Succeeded
            ? made
            : throw RpcFailure.From(
                made.Diagnostics,
                request.TemplateId,
                string.Create(CultureInfo.InvariantCulture, $"{request.Unit}/{request.ProfileVersion}"));
    }
}
