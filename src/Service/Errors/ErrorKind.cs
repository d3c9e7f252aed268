using Grpc.Core;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Errors;

/// <summary>Which gRPC status code a diagnostic's code calls for. This is the only place that knows.</summary>
internal static class ErrorKind
{
    /// <summary>From the gravest down: of several faults the first found here gives the call its status code.</summary>
    private static readonly StatusCode[] Precedence =
        [StatusCode.NotFound, StatusCode.FailedPrecondition, StatusCode.ResourceExhausted, StatusCode.InvalidArgument];

    private const string UnitCodeUnknown = "UNIT_CODE_UNKNOWN";

    /// <summary>The type of what a fault says was not found.</summary>
    public static string ResourceType(Diagnostic fault) => fault.Code == UnitCodeUnknown ? "thidua.v1.Unit" : "thidua.v1.Template";

    /// <summary>The status code of a single fault.</summary>
    public static StatusCode Of(Diagnostic fault) => fault.Code switch
    {
        "TEMPLATE_NOT_FOUND" or UnitCodeUnknown => StatusCode.NotFound,
        "LEVEL_NOT_SERVED" or "TEMPLATE_BROKEN" => StatusCode.FailedPrecondition,
        "DATA_TOO_LARGE" or "OUTPUT_TOO_LARGE" => StatusCode.ResourceExhausted,
        _ => StatusCode.InvalidArgument,
    };

    /// <summary>The status code of a call with these faults.</summary>
    public static StatusCode Of(IReadOnlyCollection<Diagnostic> faults)
    {
        var codes = faults.Select(Of).ToHashSet();
        return Precedence.First(codes.Contains);
    }
}
