using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;
using ThiDua.V1;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua template put</c>: publishes a template from a folder.</summary>
internal static partial class TemplatePutCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var folder = new Argument<string>("DIR") { Description = Messages.TemplateFolderDescription, HelpName = Messages.DirectoryLabel };
        var check = new Option<bool>("--check") { Description = Messages.CheckDescription, Arity = ArgumentArity.Zero };
        var command = new Command("put", Messages.TemplatePutDescription) { folder, check };
        runner.Attach(command, context => PutAsync(context, context.Parsed.GetRequiredValue(folder), context.Parsed.GetValue(check)));
        return command;
    }

    private static async Task PutAsync(CommandContext context, string folder, bool check)
    {
        if (!check && context.Settings is { Server: null, TemplatesDirectory: null })
            context.Problems.Add(Messages.TemplateWouldBeLost);

        var files = await TemplateFolder.ReadAsync(folder, context);
        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var published = await context.Waiting.ForAsync(
            Messages.WaitingForPublishing,
            () => service.CallAsync((client, cancellation) => client.PutTemplateAsync(files, check, cancellation), field => FileOf(field, files)));
        context.Write(new TemplatePublishedReport(published, check));
    }

    /// <summary>The file that "files[3].path" of the request means; other fields name their file themselves.</summary>
    private static string? FileOf(string field, IReadOnlyList<TemplateFile> files) =>
        Index().Match(field) is { Success: true } match ? files[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)].Path : null;

    [GeneratedRegex(@"^files\[(\d+)\]")]
    private static partial Regex Index();
}
