using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Errors;

/// <summary>Names the field of the request that a diagnostic is about.</summary>
internal static class RequestFields
{
    /// <summary>The field that holds the data as JSON.</summary>
    public const string Data = "data_json";

    /// <summary>
    /// The path to report: the name of a field of the request as the protos have it, or the path into the data; a fault of the
    /// data as a whole is one of <c>data_json</c>.
    /// </summary>
    public static string Of(Diagnostic fault) => (fault.Code, fault.Path) switch
    {
        ("TEMPLATE_NOT_FOUND", "templateId") => "template_id",
        ("TEMPLATE_NOT_FOUND", "templateVersion") => "template_version",
        (_, "") => Data,
        _ => fault.Path,
    };
}
