using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ThiDua.Cli.Output;

namespace ThiDua.Cli.Parsing;

/// <summary>
/// What is wrong with the words of a command line, in Vietnamese. The parser's own messages are English, so the faults are
/// read off the structure of its result.
/// </summary>
internal static class ParseFaults
{
    /// <summary>Whether a command line was not understood.</summary>
    public static bool Any(ParseResult parsed) =>
        parsed.Action is null or ParseErrorAction || (parsed.Action is not (HelpWriter or VersionWriter) && Strays(parsed).Any());

    /// <summary>All faults of a command line that was not understood.</summary>
    public static IReadOnlyList<Problem> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var faults = new List<Problem>();
        faults.AddRange(Unmatched([.. Strays(parsed), .. parsed.UnmatchedTokens], parsed.CommandResult));
        faults.AddRange(parsed.Errors.Select(e => OptionOf(e.SymbolResult)).OfType<OptionResult>()
            .Where(o => o.IdentifierToken is not null).Distinct().Select(Misused));
        faults.AddRange(command.Arguments
            .Where(a => a.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(a) is not { Tokens.Count: > 0 })
            .Select(a => Messages.ArgumentMissing(a.HelpName ?? a.Name, a.Description ?? "")));
        faults.AddRange(command.Options
            .Where(o => o.Required && parsed.GetResult(o) is not { IdentifierToken: not null })
            .Select(o => Messages.OptionMissing(o.Name, o.Description ?? "")));
        if (faults.Count == 0)
            faults.Add(Messages.CommandMissing(command.Subcommands.Select(c => c.Name)));

        return faults;
    }

    /// <summary>Unknown options that the parser took for the value of an argument.</summary>
    private static IEnumerable<string> Strays(ParseResult parsed) => parsed.CommandResult.Command.Arguments
        .SelectMany(a => parsed.GetResult(a)?.Tokens ?? [])
        .Select(t => t.Value)
        .Where(IsOption);

    private static OptionResult? OptionOf(SymbolResult? result) => result switch
    {
        OptionResult option => option,
        ArgumentResult { Parent: OptionResult option } => option,
        _ => null,
    };

    private static Problem Misused(OptionResult option)
    {
        var name = option.Option.Name;
        return option.Tokens.Count switch
        {
            0 => Messages.OptionWithoutValue(name, option.Option.HelpName ?? ""),
            1 => Messages.OptionValueInvalid(name, option.Tokens[0].Value),
            _ => Messages.OptionRepeated(name),
        };
    }

    private static IEnumerable<Problem> Unmatched(IReadOnlyList<string> tokens, CommandResult result)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsOption(tokens[i]))
            {
                yield return Word(tokens[i], result.Command);
                continue;
            }

            // The word after an unknown option is most likely its value: one fault, not two.
            var name = tokens[i].Split('=')[0];
            yield return Messages.OptionUnknown(name, Suggestion.For(name, OptionNames(result)));
            if (i + 1 < tokens.Count && !IsOption(tokens[i + 1]))
                i++;
        }
    }

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';

    private static Problem Word(string token, Command command) => command.Subcommands.Count > 0
        ? Messages.CommandUnknown(token, Suggestion.For(token, command.Subcommands.Select(c => c.Name)))
        : Messages.ArgumentUnexpected(token);

    private static IEnumerable<string> OptionNames(CommandResult result)
    {
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            if (at is CommandResult level)
            {
                foreach (var option in level.Command.Options.Where(o => o.Recursive || ReferenceEquals(at, result)))
                    yield return option.Name;
            }
        }
    }
}
