using System.CommandLine;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;
using ThiDua.V1;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua render</c>: one document from a template and a data file.</summary>
internal sealed class RenderCommand
{
    private readonly Argument<string> _id = new("ID") { Description = Messages.TemplateIdDescription };

    private readonly Option<string> _unit = new("--unit")
    {
        Description = Messages.UnitDescription,
        HelpName = Messages.UnitLabel,
        Required = true,
    };

    private readonly Option<string> _data = new("--data")
    {
        Description = Messages.DataDescription,
        HelpName = Messages.FileLabel,
        Required = true,
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = Messages.OutDescription,
        HelpName = Messages.DirectoryLabel,
        Required = true,
    };

    private readonly Option<string?> _formats = new("--format")
    {
        Description = Messages.FormatDescription,
        HelpName = Messages.FormatLabel,
    };

    private readonly Option<string?> _date = new("--date") { Description = Messages.DateDescription, HelpName = Messages.DateLabel };

    private readonly Option<string?> _version = new("--template-version")
    {
        Description = Messages.TemplateVersionDescription,
        HelpName = Messages.VersionLabel,
    };

    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var render = new RenderCommand();
        var command = new Command("render", Messages.RenderDescription)
        {
            render._id, render._unit, render._data, render._out, render._formats, render._date, render._version,
        };
        runner.Attach(command, render.RenderAsync);
        return command;
    }

    private async Task RenderAsync(CommandContext context)
    {
        var parsed = context.Parsed;
        var formats = FormatNames.Parse(parsed.GetValue(_formats) ?? FormatNames.Default, context.Problems);
        var data = await DataFile.ReadAsync(parsed.GetRequiredValue(_data), context.Input, context.Problems, context.Cancellation);
        context.RequireSoundInput();
        var request = new RenderRequest
        {
            TemplateId = parsed.GetRequiredValue(_id),
            TemplateVersion = parsed.GetValue(_version) ?? "",
            Unit = parsed.GetRequiredValue(_unit),
            IssueDate = parsed.GetValue(_date) ?? "",
            DataJson = data,
            Formats = { formats },
        };

        await using var service = await ServiceConnection.OpenAsync(context);
        var rendered = await context.Waiting.ForAsync(
            Messages.WaitingForDocument,
            () => service.CallAsync((client, cancellation) => client.RenderAnySizeAsync(request, cancellation)));
        context.Write(RenderReport.Save(rendered, request, parsed.GetRequiredValue(_out)));
    }
}
