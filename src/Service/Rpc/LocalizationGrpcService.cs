using Grpc.Core;
using ThiDua.Docx.Reading;
using ThiDua.Service.Errors;
using ThiDua.Service.Mapping;
using ThiDua.V1;
using Diagnostic = ThiDua.Documents.Diagnostics.Diagnostic;

namespace ThiDua.Service.Rpc;

/// <summary>Answers thidua.v1.LocalizationService.</summary>
public sealed class LocalizationGrpcService : LocalizationService.LocalizationServiceBase
{
    /// <inheritdoc />
    public override Task<ImportResponse> Import(ImportRequest request, ServerCallContext context)
    {
        if (request.File.IsEmpty)
        {
            throw RpcFailure.From([Diagnostic.Error("FIELD_REQUIRED", "file", "Thiếu tệp để đọc.", "Hãy gửi nội dung tệp .docx.")]);
        }

        var read = DocxReader.Read(request.File.ToByteArray());
        return read.Succeeded ? Task.FromResult(ImportMapping.Of(read.Value, read.Diagnostics)) : throw RpcFailure.From(read.Diagnostics);
    }
}
