using Grpc.Core;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Errors;
using ThiDua.Service.Importing;
using ThiDua.Service.Localizing;
using ThiDua.Service.Mapping;
using ThiDua.V1;

namespace ThiDua.Service.Rpc;

/// <summary>Answers thidua.v1.LocalizationService.</summary>
/// <param name="importer">Reads foreign files.</param>
/// <param name="pipeline">Makes local plans.</param>
public sealed class LocalizationGrpcService(DocumentImporter importer, LocalizationPipeline pipeline) : LocalizationService.LocalizationServiceBase
{
    /// <inheritdoc />
    public override async Task<ImportResponse> Import(ImportRequest request, ServerCallContext context)
    {
        if (request.File.IsEmpty)
        {
            throw RpcFailure.From([ImportMapping.FileMissing]);
        }

        var read = await importer.ReadAsync(request.File.ToByteArray(), context.CancellationToken);
        return read.Succeeded ? ImportMapping.Of(read.Value, read.Diagnostics) : throw RpcFailure.From(read.Diagnostics);
    }

    /// <inheritdoc />
    public override Task<LocalizeResponse> Localize(LocalizeRequest request, ServerCallContext context)
    {
        var job = LocalizationMapping.Read(request);
        return job.Succeeded
            ? MakeAsync(cancellation => pipeline.LocalizeAsync(job.Value, cancellation), context)
            : throw RpcFailure.From(job.Diagnostics);
    }

    /// <inheritdoc />
    public override Task<LocalizeResponse> Rebase(RebaseRequest request, ServerCallContext context)
    {
        var job = LocalizationMapping.Read(request.Target ?? new LocalizeRequest());
        var missing = LocalizationMapping.Missing(request).ToList();
        return job.Succeeded && missing.Count == 0
            ? MakeAsync(cancellation => pipeline.RebaseAsync(job.Value, request.OldFile.ToByteArray(), request.LocalFile.ToByteArray(), cancellation), context)
            : throw RpcFailure.From([.. job.Diagnostics, .. missing]);
    }

    /// <inheritdoc />
    public override async Task<ReviewResponse> Review(ReviewRequest request, ServerCallContext context)
    {
        if (request.File.IsEmpty)
        {
            throw RpcFailure.From([ImportMapping.FileMissing]);
        }

        var made = await pipeline.ReviewAsync(
            request.File.ToByteArray(), request.Unit, request.IssueDate, request.ParentFile.ToByteArray(), context.CancellationToken);
        return made.Succeeded ? LocalizationMapping.Of(made.Value, made.Diagnostics) : throw RpcFailure.From(made.Diagnostics);
    }

    /// <summary>As with documents: waiting from outside lets the call end at the moment of its deadline.</summary>
    private static async Task<LocalizeResponse> MakeAsync(Func<CancellationToken, Task<Result<LocalizeOutput>>> make, ServerCallContext context)
    {
        var cancellation = context.CancellationToken;
        var made = await Task.Run(() => make(cancellation), cancellation).WaitAsync(cancellation);
        return made.Succeeded ? LocalizationMapping.Of(made.Value, made.Diagnostics) : throw RpcFailure.From(made.Diagnostics);
    }
}
