namespace ThiDua.Cli;

/// <summary>The command cannot go on; says why and with which exit code it ends.</summary>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
/// <param name="problems">The reasons, all of them at once.</param>
/// <param name="summary">A heading for them; null counts them.</param>
internal sealed class CommandFailure(int exitCode, IReadOnlyList<Problem> problems, string? summary = null)
    : Exception(summary ?? Messages.Errors(problems.Count))
{
    /// <summary>The command ends with this.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>The reasons.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>A failure by one fault of the input.</summary>
    public static CommandFailure BadInput(Problem problem) => new(Cli.ExitCode.BadInput, [problem]);
}
