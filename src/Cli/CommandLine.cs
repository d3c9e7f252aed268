using System.CommandLine;
using ThiDua.Cli.Commands;
using ThiDua.Cli.Output;
using ThiDua.Cli.Parsing;

namespace ThiDua.Cli;

/// <summary>The whole command: parse, say what is wrong with the words, or run.</summary>
internal static class CommandLine
{
    // Arguments that begin with "@" are text like any other; nothing is read from files that were not named as such.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the command on streams of the caller's own.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(
        string[] args, TextWriter output, TextWriter error, TextReader input, CancellationToken cancellation = default) =>
        RunAsync(args, new Terminal(output, error, input, OutIsTerminal: false, ErrorIsTerminal: false), cancellation);

    /// <summary>Runs the command on a terminal.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        var globals = new GlobalOptions();
        var root = CommandTree.Create(globals, terminal);
        var parsed = root.Parse(args, Parser);
        if (ParseFaults.Any(parsed))
        {
            var failure = new CommandFailure(ExitCode.BadInput, ParseFaults.Of(parsed));
            FailureWriter.Write(failure, terminal, parsed.GetValue(globals.Json));
            return failure.ExitCode;
        }

        var invocation = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(invocation, cancellation);
    }
}
