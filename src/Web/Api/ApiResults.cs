using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Web.Api;

/// <summary>Answers of the pages' own calls, in JSON.</summary>
internal static class ApiResults
{
    /// <summary>A value.</summary>
    public static IResult Of<T>(T value) => Results.Json(value, ApiJson.Web);

    /// <summary>What is wrong, with the status that fits it.</summary>
    public static IResult Problems(ImmutableArray<Diagnostic> problems) => Problems(StatusOf(problems), problems);

    /// <summary>What is wrong, with a status.</summary>
    public static IResult Problems(int status, IEnumerable<Diagnostic> problems) => Results.Json(new { Problems = problems.Select(Shown) }, ApiJson.Web, statusCode: status);

    /// <summary>A diagnostic as the pages show it.</summary>
    public static object Shown(Diagnostic problem) => new
    {
        problem.Code,
        Severity = problem.Severity.ToString().ToLowerInvariant(),
        problem.Path,
        problem.Message,
        problem.Hint,
    };

    private static int StatusOf(ImmutableArray<Diagnostic> problems) => problems.FirstOrDefault(problem => problem.Severity == Severity.Error)?.Code switch
    {
        "DRAFT_NOT_FOUND" or "TEMPLATE_NOT_FOUND" => StatusCodes.Status404NotFound,
        "DRAFT_CHANGED" or "PROFILE_CHANGED" => StatusCodes.Status409Conflict,
        "FILE_TOO_LARGE" => StatusCodes.Status413PayloadTooLarge,
        "DRAFT_NOT_SAVED" or "CONVERSION_BUSY" => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };
}
