using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace ThiDua.Cli.Output;

/// <summary>Writes the help of a command in Vietnamese.</summary>
internal sealed class HelpWriter : SynchronousCommandLineAction
{
    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult, parseResult.InvocationConfiguration.Output);
        return ExitCode.Ok;
    }

    private static void Write(CommandResult result, TextWriter output)
    {
        var command = result.Command;
        var path = Path(result).ToList();
        var common = path.SelectMany(c => c.Options).Where(o => o.Recursive && !o.Hidden).ToList();
        var own = command.Options.Where(o => !o.Recursive && !o.Hidden).ToList();

        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{Messages.UsageHeading} {Usage(path, command)}");
        Section(output, Messages.ArgumentsHeading, command.Arguments.Select(a => (Label(a), a.Description ?? "")));
        Section(output, Messages.CommandsHeading, command.Subcommands.Select(c => (Usage([], c), c.Description ?? "")));
        Section(output, Messages.OptionsHeading, own.Select(o => (Label(o), Description(o))));
        Section(output, Messages.CommonOptionsHeading, common.Select(o => (Label(o), Description(o))));
    }

    private static IEnumerable<Command> Path(CommandResult result) =>
        (result.Parent is CommandResult parent ? Path(parent) : []).Append(result.Command);

    private static string Usage(IReadOnlyList<Command> path, Command command)
    {
        var words = path.Count == 0 ? [command.Name] : path.Select(c => c is RootCommand ? "thidua" : c.Name).ToList();
        words.AddRange(command.Arguments.Select(Label));
        words.AddRange(command.Options.Where(o => o.Required).Select(Label));
        if (path.Count > 0 && command.Subcommands.Count > 0)
            words.Add(command.Action is null ? Messages.CommandLabel : $"[{Messages.CommandLabel}]");
        if (path.Count > 0)
            words.Add($"[{Messages.OptionsLabel}]");

        return string.Join(' ', words);
    }

    private static string Label(Argument argument) => argument.HelpName ?? argument.Name;

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a is "-h").Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static string Description(Option option) =>
        option.Required ? $"{option.Description} {Messages.RequiredMark}" : option.Description ?? "";

    private static void Section(TextWriter output, string heading, IEnumerable<(string Label, string Text)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
            return;

        var width = lines.Max(l => l.Label.Length) + 3;
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var (label, text) in lines)
            output.WriteLine("  " + label.PadRight(width) + text);
    }
}
