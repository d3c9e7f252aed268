using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Mapping;

/// <summary>Remarks as they travel beside a document.</summary>
internal static class DiagnosticMapping
{
    /// <summary>A remark as the protos have it.</summary>
    public static V1.Diagnostic Of(Diagnostic diagnostic) => new()
    {
        Code = diagnostic.Code,
        Severity = diagnostic.Severity switch
        {
            Severity.Info => V1.Severity.Info,
            Severity.Warning => V1.Severity.Warning,
            Severity.Error => V1.Severity.Error,
            _ => V1.Severity.Unspecified,
        },
        Path = diagnostic.Path,
        Message = diagnostic.Message,
        Hint = diagnostic.Hint,
    };
}
