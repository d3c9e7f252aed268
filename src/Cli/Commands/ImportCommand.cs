using System.CommandLine;
using System.Text;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua import</c>: a Word file of any styling as a document tree.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = Messages.WordFileDescription, HelpName = Messages.FileLabel };
        var output = new Option<string?>("--out") { Description = Messages.ImportOutDescription, HelpName = Messages.FileLabel };
        var command = new Command("import", Messages.ImportDescription) { file, output };
        runner.Attach(command, context => ImportAsync(context, context.Parsed.GetRequiredValue(file), context.Parsed.GetValue(output)));
        return command;
    }

    private static async Task ImportAsync(CommandContext context, string file, string? output)
    {
        var bytes = await DataFile.ReadBinaryAsync(file, Messages.FileLabel, context) ?? [];
        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var read = await context.Waiting.ForAsync(
            Messages.WaitingForImport,
            () => service.CallAsync((client, cancellation) => client.ImportAsync(bytes, cancellation), _ => Messages.FileLabel));
        if (output is not null)
        {
            var place = Path.GetFullPath(output);
            OutputDirectory.Write(Path.GetDirectoryName(place)!, [(Path.GetFileName(place), Encoding.UTF8.GetBytes(read.DocumentJson))]);
        }

        context.Write(new ImportReport(read, output));
    }
}
