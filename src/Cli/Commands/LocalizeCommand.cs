using System.CommandLine;
using Google.Protobuf;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;
using ThiDua.V1;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua localize</c>: a superior's plan to a commune's own.</summary>
internal sealed class LocalizeCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = Messages.ParentFileDescription, HelpName = Messages.FileLabel };

    private readonly Option<string> _unit = new("--unit") { Description = Messages.LocalUnitDescription, HelpName = Messages.UnitLabel, Required = true };

    private readonly Option<string> _out = new("--out") { Description = Messages.OutDescription, HelpName = Messages.DirectoryLabel, Required = true };

    private readonly Option<string?> _data = new("--data") { Description = Messages.AnswersDescription, HelpName = Messages.FileLabel };

    private readonly Option<string?> _formats = new("--format") { Description = Messages.FormatDescription, HelpName = Messages.FormatLabel };

    private readonly Option<string?> _date = new("--date") { Description = Messages.DateDescription, HelpName = Messages.DateLabel };

    private readonly Option<string?> _old = new("--old") { Description = Messages.OldParentDescription, HelpName = Messages.FileLabel };

    private readonly Option<string?> _edited = new("--edited") { Description = Messages.EditedDescription, HelpName = Messages.FileLabel };

    private readonly Option<string?> _profileVersion = ProfileVersionOption.Create(Messages.ProfileVersionDescription);

    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var localize = new LocalizeCommand();
        var command = new Command("localize", Messages.LocalizeDescription)
        {
            localize._file, localize._unit, localize._out, localize._data, localize._formats, localize._date, localize._profileVersion,
            localize._old, localize._edited,
        };
        runner.Attach(command, localize.LocalizeAsync);
        return command;
    }

    private async Task LocalizeAsync(CommandContext context)
    {
        var parsed = context.Parsed;
        var formats = FormatNames.Parse(parsed.GetValue(_formats) ?? FormatNames.Default, context.Problems);
        var answers = parsed.GetValue(_data) is { } data ? await DataFile.ReadWithImagesAsync(data, _data.Name, context) : "";
        var profileVersion = ProfileVersionOption.Read(parsed.GetValue(_profileVersion), context.Problems);
        var bytes = await DataFile.ReadBinaryAsync(parsed.GetRequiredValue(_file), Messages.FileLabel, context) ?? [];
        var (old, edited) = (await ReadAsync(_old, context), await ReadAsync(_edited, context));
        if (old is null != edited is null)
        {
            context.Problems.Add(new Problem(old is null ? _old.Name : _edited.Name, Messages.RebaseNeedsBoth, "", "OPTION_MISSING"));
        }

        context.RequireSoundInput();
        var request = new LocalizeRequest
        {
            File = UnsafeByteOperations.UnsafeWrap(bytes),
            Unit = parsed.GetRequiredValue(_unit),
            IssueDate = parsed.GetValue(_date) ?? "",
            AnswersJson = answers,
            Formats = { formats },
            ProfileVersion = profileVersion,
        };
        await using var service = await ServiceConnection.OpenAsync(context);
        var made = await context.Waiting.ForAsync(Messages.WaitingForLocalization, () => service.CallAsync((client, cancellation) => old is null
            ? client.LocalizeAsync(request, cancellation)
            : client.RebaseAsync(
                new RebaseRequest { Target = request, OldFile = UnsafeByteOperations.UnsafeWrap(old), LocalFile = UnsafeByteOperations.UnsafeWrap(edited) }, cancellation)));
        context.Write(LocalizeReport.Save(made, parsed.GetRequiredValue(_out)));
    }

    private static async Task<byte[]?> ReadAsync(Option<string?> option, CommandContext context) =>
        context.Parsed.GetValue(option) is { } path ? await DataFile.ReadBinaryAsync(path, option.Name, context) ?? [] : null;
}
