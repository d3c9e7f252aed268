using Grpc.Core;
using ThiDua.Client;

namespace ThiDua.Cli.Connection;

/// <summary>Turns a failed call into lines and an exit code.</summary>
internal static class ServiceFailure
{
    /// <summary>The failure of the command that a failed call means.</summary>
    /// <param name="failure">The call's failure.</param>
    /// <param name="settings">Which service was called.</param>
    /// <param name="optionOf">The command's own names for fields of the request; null where the usual names hold.</param>
    public static CommandFailure From(ThiDuaException failure, ConnectionSettings settings, Func<string, string?>? optionOf = null)
    {
        IReadOnlyList<Problem> problems = failure.Problems.Count > 0
            ? [.. failure.Problems.Select(p => new Problem(optionOf?.Invoke(p.Field) ?? OptionOf(p.Field), p.Message, "", p.Reason))]
            : [Whole(failure, settings)];

        // Of very many faults the service tells the first, and says so in its summary.
        return new CommandFailure(ExitCodeOf(failure), problems, problems.Count > 1 ? failure.Message : null);
    }

    private static int ExitCodeOf(ThiDuaException failure) => failure.StatusCode switch
    {
        _ when failure.IsUnreachable => ExitCode.Unreachable,
        StatusCode.DeadlineExceeded => ExitCode.Unreachable,
        StatusCode.InvalidArgument or StatusCode.NotFound => ExitCode.BadInput,
        StatusCode.FailedPrecondition or StatusCode.ResourceExhausted or StatusCode.Aborted or StatusCode.AlreadyExists => ExitCode.BadInput,
        _ => ExitCode.Failed,
    };

    private static Problem Whole(ThiDuaException failure, ConnectionSettings settings) => failure.StatusCode switch
    {
        _ when failure.IsUnreachable => new Problem("", failure.Message, Messages.UnreachableHint, "SERVICE_UNREACHABLE"),
        StatusCode.DeadlineExceeded => Messages.TimedOut(settings.Timeout),
        _ => new Problem("", failure.Message, "", failure.Reason),
    };

    /// <summary>The option or argument that fills a field of the request; paths into the data stay as they are.</summary>
    private static string OptionOf(string field) => field switch
    {
        "unit" => "--unit",
        "issuer" => "--issuer",
        "on" => "--on",
        "issue_date" => "--date",
        "data_json" => "--data",
        "template_id" => "ID",
        "template_version" or "version" => "--template-version",
        _ when field.StartsWith("formats", StringComparison.Ordinal) => "--format",
        _ => field,
    };
}
