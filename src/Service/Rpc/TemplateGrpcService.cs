using Grpc.Core;
using ThiDua.Service.Errors;
using ThiDua.Service.Mapping;
using ThiDua.Templates.Store;
using ThiDua.V1;
using Diagnostic = ThiDua.Documents.Diagnostics.Diagnostic;

namespace ThiDua.Service.Rpc;

/// <summary>Answers thidua.v1.TemplateService.</summary>
/// <param name="library">The templates.</param>
public sealed class TemplateGrpcService(TemplateLibrary library) : TemplateService.TemplateServiceBase
{
    /// <inheritdoc />
    public override Task<ListTemplatesResponse> ListTemplates(ListTemplatesRequest request, ServerCallContext context)
    {
        var faults = new List<Diagnostic>();
        var (page, level) = ListMapping.Read(request, faults);
        return faults.Count == 0 ? Task.FromResult(ListMapping.Write(page, library.List(level))) : throw RpcFailure.From(faults);
    }

    /// <inheritdoc />
    public override Task<GetTemplateResponse> GetTemplate(GetTemplateRequest request, ServerCallContext context)
    {
        var package = TemplateMapping.Find(request, library);
        return package.Succeeded
            ? Task.FromResult(TemplateMapping.Of(package.Value))
            : throw RpcFailure.From(package.Diagnostics, request.TemplateId);
    }
}
