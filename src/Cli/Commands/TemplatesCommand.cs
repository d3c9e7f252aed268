using System.CommandLine;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;
using ThiDua.V1;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua templates</c>: the templates of the library.</summary>
internal static class TemplatesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var level = new Option<string?>("--level") { Description = Messages.LevelFilterDescription, HelpName = Messages.LevelLabel };
        var command = new Command("templates", Messages.TemplatesDescription) { level, TemplateShowCommand.Create(runner) };
        runner.Attach(command, context => ListAsync(context, context.Parsed.GetValue(level)));
        return command;
    }

    private static async Task ListAsync(CommandContext context, string? levelText)
    {
        var level = levelText is null ? Level.Unspecified : LevelNames.Parse(levelText);
        if (level is null)
            context.Problems.Add(Messages.LevelUnknown("--level", levelText!, LevelNames.AllCodes));

        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var templates = await context.Waiting.ForAsync(
            Messages.WaitingForTemplates,
            () => service.CallAsync((client, cancellation) => client.ListTemplatesAsync(level!.Value, cancellation).ToListAsync(cancellation).AsTask()));
        context.Write(new TemplateListReport(templates));
    }
}
