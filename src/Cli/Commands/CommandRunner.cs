using System.CommandLine;
using ThiDua.Cli.Output;

namespace ThiDua.Cli.Commands;

/// <summary>Runs the work of a command: reads the common options, and turns a failure into lines and an exit code.</summary>
/// <param name="globals">The common options.</param>
/// <param name="terminal">The streams.</param>
internal sealed class CommandRunner(GlobalOptions globals, Terminal terminal)
{
    /// <summary>Makes a command do some work.</summary>
    /// <param name="command">The command.</param>
    /// <param name="work">Its work; faults of its own options go to <see cref="CommandContext.Problems"/>.</param>
    public void Attach(Command command, Func<CommandContext, Task> work) =>
        command.SetAction((parsed, cancellation) => RunAsync(parsed, work, cancellation));

    private async Task<int> RunAsync(ParseResult parsed, Func<CommandContext, Task> work, CancellationToken cancellation)
    {
        var json = parsed.GetValue(globals.Json);
        var problems = new List<Problem>();
        var settings = globals.Read(parsed, problems);
        var context = new CommandContext(parsed, settings, terminal, json, problems, cancellation);
        try
        {
            await work(context);
            return context.Outcome;
        }
        catch (Exception e)
        {
            var failure = e switch
            {
                CommandFailure known => known,
                OperationCanceledException when cancellation.IsCancellationRequested =>
                    new CommandFailure(ExitCode.Failed, [Messages.Stopped]),
                _ => new CommandFailure(ExitCode.Failed, [Messages.Unexpected(e)]),
            };
            FailureWriter.Write(failure, terminal, json);
            return failure.ExitCode;
        }
    }
}
