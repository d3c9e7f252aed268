using Grpc.Core;
using ThiDua.Documents.Diagnostics;
using ThiDua.Docx.Reading;
using ThiDua.Service.Errors;
using ThiDua.Service.Localizing;
using ThiDua.Service.Mapping;
using ThiDua.V1;

namespace ThiDua.Service.Rpc;

/// <summary>Answers thidua.v1.LocalizationService.</summary>
/// <param name="pipeline">Makes local plans.</param>
public sealed class LocalizationGrpcService(LocalizationPipeline pipeline) : LocalizationService.LocalizationServiceBase
{
    /// <inheritdoc />
    public override Task<ImportResponse> Import(ImportRequest request, ServerCallContext context)
    {
        if (request.File.IsEmpty)
        {
            throw RpcFailure.From([ImportMapping.FileMissing]);
        }

        var read = DocxReader.Read(request.File.ToByteArray());
        return read.Succeeded ? Task.FromResult(ImportMapping.Of(read.Value, read.Diagnostics)) : throw RpcFailure.From(read.Diagnostics);
    }

    /// <inheritdoc />
    public override Task<LocalizeResponse> Localize(LocalizeRequest request, ServerCallContext context)
    {
        var job = LocalizationMapping.Read(request);
        return job.Succeeded
            ? MakeAsync(cancellation => pipeline.Localize(job.Value, cancellation), context)
            : throw RpcFailure.From(job.Diagnostics);
    }

    /// <inheritdoc />
    public override Task<LocalizeResponse> Rebase(RebaseRequest request, ServerCallContext context)
    {
        var job = LocalizationMapping.Read(request.Target ?? new LocalizeRequest());
        var missing = LocalizationMapping.Missing(request).ToList();
        return job.Succeeded && missing.Count == 0
            ? MakeAsync(cancellation => pipeline.Rebase(job.Value, request.OldFile.ToByteArray(), request.LocalFile.ToByteArray(), cancellation), context)
            : throw RpcFailure.From([.. job.Diagnostics, .. missing]);
    }

    /// <summary>As with documents: waiting from outside lets the call end at the moment of its deadline.</summary>
    private static async Task<LocalizeResponse> MakeAsync(Func<CancellationToken, Result<LocalizeOutput>> make, ServerCallContext context)
    {
        var cancellation = context.CancellationToken;
        var made = await Task.Run(() => make(cancellation), cancellation).WaitAsync(cancellation);
        return made.Succeeded ? LocalizationMapping.Of(made.Value, made.Diagnostics) : throw RpcFailure.From(made.Diagnostics);
    }
}
