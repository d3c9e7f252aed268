using System.CommandLine;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Output;

namespace ThiDua.Cli.Commands;

/// <summary>What the work of a command has at hand.</summary>
/// <param name="parsed">The words of the command line.</param>
/// <param name="settings">Which service to call.</param>
/// <param name="terminal">The streams.</param>
/// <param name="json">Whether the output is for a program.</param>
/// <param name="problems">Faults of the options found so far.</param>
/// <param name="cancellation">The user's wish to stop.</param>
internal sealed class CommandContext(
    ParseResult parsed, ConnectionSettings settings, Terminal terminal, bool json, List<Problem> problems, CancellationToken cancellation)
{
    /// <summary>The words of the command line.</summary>
    public ParseResult Parsed => parsed;

    /// <summary>Which service to call.</summary>
    public ConnectionSettings Settings => settings;

    /// <summary>Standard input.</summary>
    public TextReader Input => terminal.In;

    /// <summary>Whether the output is for a program.</summary>
    public bool Json => json;

    /// <summary>Faults of the options found so far; add all before anything is done.</summary>
    public List<Problem> Problems => problems;

    /// <summary>The user's wish to stop.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>What the command tells the shell when its work is done.</summary>
    public int Outcome { get; set; } = ExitCode.Ok;

    /// <summary>Shows that something is going on.</summary>
    public Waiting Waiting { get; } = new(terminal, json);

    /// <summary>Ends the command if any option was wrong, with all faults at once.</summary>
    public void RequireSoundInput()
    {
        if (problems.Count > 0)
            throw new CommandFailure(ExitCode.BadInput, problems);
    }

    /// <summary>Writes what the command found or did.</summary>
    public void Write(IReport report)
    {
        if (json)
            JsonOutput.Write(terminal.Out, report.ToJson());
        else
            report.Write(new HumanOutput(terminal));
    }

    /// <summary>Writes text as it is, such as a schema to redirect into a file.</summary>
    public void WriteText(string text) => terminal.Out.Write(text.EndsWith('\n') ? text : text + "\n");
}
