using Grpc.Core;
using ThiDua.Service.Errors;
using ThiDua.Service.Importing;
using ThiDua.Service.Mapping;
using ThiDua.V1;
using Diagnostic = ThiDua.Documents.Diagnostics.Diagnostic;

namespace ThiDua.Service.Rpc;

/// <summary>Answers thidua.v1.LocalizationService.</summary>
/// <param name="importer">Reads foreign files.</param>
public sealed class LocalizationGrpcService(DocumentImporter importer) : LocalizationService.LocalizationServiceBase
{
    /// <inheritdoc />
    public override async Task<ImportResponse> Import(ImportRequest request, ServerCallContext context)
    {
        if (request.File.IsEmpty)
        {
            throw RpcFailure.From([Diagnostic.Error("FIELD_REQUIRED", "file", "Thiếu tệp để đọc.", "Hãy gửi nội dung tệp .docx, .doc, .odt, .rtf hoặc .pdf.")]);
        }

        var read = await importer.ReadAsync(request.File.ToByteArray(), context.CancellationToken);
        return read.Succeeded ? ImportMapping.Of(read.Value, read.Diagnostics) : throw RpcFailure.From(read.Diagnostics);
    }
}
