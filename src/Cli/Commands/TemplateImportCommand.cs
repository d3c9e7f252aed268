using System.CommandLine;
using Google.Protobuf;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;
using ThiDua.V1;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua template import</c>: the folder of a template from a Word file with fields in double braces.</summary>
internal sealed class TemplateImportCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = Messages.TemplateFileDescription, HelpName = Messages.FileLabel };

    private readonly Option<string> _id = new("--id") { Description = Messages.NewTemplateIdDescription, HelpName = Messages.CodeLabel, Required = true };

    private readonly Option<string> _name = new("--name") { Description = Messages.TemplateNameDescription, HelpName = Messages.TextLabel, Required = true };

    private readonly Option<string> _levels = new("--level") { Description = Messages.TemplateLevelsDescription, HelpName = Messages.LevelLabel, Required = true };

    private readonly Option<string> _out = new("--out") { Description = Messages.TemplateOutDescription, HelpName = Messages.DirectoryLabel, Required = true };

    private readonly Option<string?> _version = new("--template-version") { Description = Messages.NewTemplateVersionDescription, HelpName = Messages.VersionLabel };

    private readonly Option<string?> _matter = new("--matter") { Description = Messages.TemplateMatterDescription, HelpName = Messages.CodeLabel };

    private readonly Option<string?> _description = new("--description") { Description = Messages.TemplateAboutDescription, HelpName = Messages.ContentLabel };

    private readonly Option<string?> _validFrom = new("--valid-from") { Description = Messages.ValidFromDescription, HelpName = Messages.DateLabel };

    /// <summary>The command.</summary>
    public Command Create(CommandRunner runner)
    {
        var command = new Command("import", Messages.TemplateImportDescription) { _file, _id, _name, _levels, _out, _version, _matter, _description, _validFrom };
        runner.Attach(command, ImportAsync);
        return command;
    }

    private async Task ImportAsync(CommandContext context)
    {
        var parsed = context.Parsed;
        var bytes = await DataFile.ReadBinaryAsync(parsed.GetRequiredValue(_file), Messages.FileLabel, context) ?? [];
        var request = new ImportTemplateRequest
        {
            File = ByteString.CopyFrom(bytes),
            TemplateId = parsed.GetRequiredValue(_id),
            Name = parsed.GetRequiredValue(_name),
            Levels = { Levels(parsed.GetRequiredValue(_levels), context) },
            Version = parsed.GetValue(_version) ?? "",
            Matter = parsed.GetValue(_matter) ?? "",
            Description = parsed.GetValue(_description) ?? "",
            ValidFrom = parsed.GetValue(_validFrom) ?? "",
        };
        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var made = await context.Waiting.ForAsync(
            Messages.WaitingForTemplateImport,
            () => service.CallAsync((client, cancellation) => client.ImportTemplateAsync(request, cancellation), OptionOf));
        context.Write(TemplateImportReport.Save(made, request, parsed.GetRequiredValue(_out)));
    }

    private static IEnumerable<Level> Levels(string text, CommandContext context)
    {
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (LevelNames.Parse(word) is { } level)
                yield return level;
            else
                context.Problems.Add(Messages.LevelUnknown("--level", word, LevelNames.AllCodes));
        }
    }

    /// <summary>The option that fills a field of the request; a fault in the file names its paragraph itself.</summary>
    private static string OptionOf(string field) => field switch
    {
        "template_id" => "--id",
        "name" => "--name",
        "levels" => "--level",
        "version" => "--template-version",
        "matter" => "--matter",
        "description" => "--description",
        "valid_from" => "--valid-from",
        _ => Messages.FileLabel,
    };
}
