using Spectre.Console;

namespace ThiDua.Cli.Output;

/// <summary>Shows that something is going on while a person waits; silent when messages are redirected or for programs.</summary>
/// <param name="terminal">Progress goes to its messages.</param>
/// <param name="silent">Whether the output is for a program.</param>
internal sealed class Waiting(Terminal terminal, bool silent)
{
    /// <summary>Does the work under a moving sign.</summary>
    public Task<T> ForAsync<T>(string what, Func<Task<T>> work)
    {
        if (silent || !terminal.ErrorIsTerminal)
            return work();

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Status().StartAsync(Markup.Escape(what), _ => work());
    }
}
