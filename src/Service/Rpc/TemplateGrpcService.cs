using Grpc.Core;
using ThiDua.Service.Authoring;
using ThiDua.Service.Errors;
using ThiDua.Service.Mapping;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Publishing;
using ThiDua.Templates.Store;
using ThiDua.V1;
using Diagnostic = ThiDua.Documents.Diagnostics.Diagnostic;

namespace ThiDua.Service.Rpc;

/// <summary>Answers thidua.v1.TemplateService.</summary>
/// <param name="library">The templates.</param>
/// <param name="publisher">Publishes templates and takes them out of use.</param>
/// <param name="store">Where published templates are kept.</param>
/// <param name="author">Makes templates of Word files.</param>
/// <param name="time">Clock: a template that names no first day holds from today.</param>
public sealed class TemplateGrpcService(
    TemplateLibrary library, TemplatePublisher publisher, ITemplateStore store, WordTemplates author, TimeProvider time) : TemplateService.TemplateServiceBase
{
    /// <inheritdoc />
    public override Task<ListTemplatesResponse> ListTemplates(ListTemplatesRequest request, ServerCallContext context)
    {
        var page = ListMapping.Read(request);
        return page.Succeeded
            ? Task.FromResult(ListMapping.Write(page.Value, library.List(LevelMapping.Code(request.Level))))
            : throw RpcFailure.From(page.Diagnostics);
    }

    /// <inheritdoc />
    public override Task<GetTemplateResponse> GetTemplate(GetTemplateRequest request, ServerCallContext context)
    {
        var package = TemplateMapping.Find(request, library);
        return package.Succeeded
            ? Task.FromResult(TemplateMapping.Of(package.Value))
            : throw RpcFailure.From(package.Diagnostics, request.TemplateId);
    }

    /// <inheritdoc />
    public override Task<PutTemplateResponse> PutTemplate(PutTemplateRequest request, ServerCallContext context)
    {
        var published = publisher.Publish(PublishingMapping.Files(request), request.ValidateOnly, context.CancellationToken);
        return published.Succeeded
            ? Task.FromResult(PublishingMapping.Of(published, library))
            : throw RpcFailure.From(published.Diagnostics);
    }

    /// <inheritdoc />
    public override Task<ListTemplateVersionsResponse> ListTemplateVersions(ListTemplateVersionsRequest request, ServerCallContext context)
    {
        var faults = new List<Diagnostic>();
        if (request.TemplateId.Length == 0)
        {
            faults.Add(TemplateMapping.IdMissing);
        }

        var page = PageRequest.Read("templates/" + request.TemplateId, request.PageSize, request.PageToken, faults);
        if (faults.Count > 0)
        {
            throw RpcFailure.From(faults);
        }

        var versions = PublishingMapping.Versions(page, request.TemplateId, library);
        return versions.TotalSize > 0
            ? Task.FromResult(versions)
            : throw RpcFailure.From(library.Find(request.TemplateId).Diagnostics, request.TemplateId);
    }

    /// <inheritdoc />
    public override Task<WithdrawTemplateResponse> WithdrawTemplate(WithdrawTemplateRequest request, ServerCallContext context)
    {
        var faults = new List<Diagnostic>();
        var reason = PublishingMapping.Read(request, faults);
        if (faults.Count > 0)
        {
            throw RpcFailure.From(faults);
        }

        var withdrawn = publisher.Withdraw(request.TemplateId, request.Version, reason);
        return withdrawn.Succeeded
            ? Task.FromResult(PublishingMapping.Withdrawn(withdrawn.Value, store.IsLasting, library))
            : throw RpcFailure.From(withdrawn.Diagnostics, request.TemplateId);
    }

    /// <inheritdoc />
    public override Task<ImportTemplateResponse> ImportTemplate(ImportTemplateRequest request, ServerCallContext context)
    {
        var head = AuthoringMapping.Read(request, VietNamDay.Of(time));
        if (!head.Succeeded)
        {
            throw RpcFailure.From(head.Diagnostics);
        }

        var written = author.Read(request.File.ToByteArray(), head.Value);
        return written.Succeeded ? Task.FromResult(AuthoringMapping.Of(written)) : throw RpcFailure.From(written.Diagnostics);
    }
}
