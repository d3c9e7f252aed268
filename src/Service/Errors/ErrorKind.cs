using Grpc.Core;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Errors;

/// <summary>Which gRPC status code a diagnostic's code calls for. This is the only place that knows.</summary>
internal static class ErrorKind
{
    /// <summary>The code of a fault about a version of a profile, not about a template.</summary>
    public const string ProfileVersionNotFound = "PROFILE_VERSION_NOT_FOUND";

    /// <summary>From the gravest down: of several faults the first found here gives the call its status code.</summary>
    private static readonly StatusCode[] Precedence =
    [
        StatusCode.NotFound, StatusCode.FailedPrecondition, StatusCode.AlreadyExists, StatusCode.Aborted, StatusCode.ResourceExhausted,
        StatusCode.InvalidArgument,
    ];

    private const string UnitCodeUnknown = "UNIT_CODE_UNKNOWN";

    /// <summary>The type of what a fault says was not found.</summary>
    public static string ResourceType(Diagnostic fault) => fault.Code switch
    {
        UnitCodeUnknown => "thidua.v1.Unit",
        ProfileVersionNotFound => "thidua.v1.AgencyProfile",
        _ => "thidua.v1.Template",
    };

    /// <summary>The status code of a single fault.</summary>
    public static StatusCode Of(Diagnostic fault) => fault.Code switch
    {
        "TEMPLATE_NOT_FOUND" or UnitCodeUnknown or ProfileVersionNotFound => StatusCode.NotFound,
        "LEVEL_NOT_SERVED" or "ISSUER_NOT_SERVED" or "TEMPLATE_NOT_IN_FORCE" or "TEMPLATE_BROKEN" or "PROFILE_DAMAGED"
            or "TEMPLATE_WITHDRAWN" or "TEMPLATE_BUILT_IN" or "TEMPLATES_NOT_WRITABLE" or "CONVERTER_MISSING" => StatusCode.FailedPrecondition,
        "TEMPLATE_VERSION_TAKEN" => StatusCode.AlreadyExists,
        "PROFILE_CHANGED" => StatusCode.Aborted,
        "DATA_TOO_LARGE" or "OUTPUT_TOO_LARGE" or "FILE_TOO_LARGE" or "CONVERSION_TIMEOUT"
            or "CONVERSION_BUSY" => StatusCode.ResourceExhausted,
        _ => StatusCode.InvalidArgument,
    };

    /// <summary>The status code of a call with these faults.</summary>
    public static StatusCode Of(IReadOnlyCollection<Diagnostic> faults)
    {
        var codes = faults.Select(Of).ToHashSet();
        return Precedence.First(codes.Contains);
    }
}
