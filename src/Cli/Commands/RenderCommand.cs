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

    private readonly Option<string?> _issuer = new("--issuer") { Description = Messages.IssuerDescription, HelpName = Messages.CodeLabel };

    private readonly Option<string?> _profileVersion = ProfileVersionOption.Create(Messages.ProfileVersionDescription);

    private readonly Option<bool> _explain = new("--explain") { Description = Messages.ExplainDescription, Arity = ArgumentArity.Zero };

    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var render = new RenderCommand();
        var command = new Command("render", Messages.RenderDescription)
        {
            render._id, render._unit, render._data, render._out, render._formats, render._date, render._version, render._issuer,
            render._profileVersion, render._explain,
        };
        runner.Attach(command, render.RenderAsync);
        return command;
    }

    private async Task RenderAsync(CommandContext context)
    {
        var parsed = context.Parsed;
        var formats = FormatNames.Parse(parsed.GetValue(_formats) ?? FormatNames.Default, context.Problems);
        var data = await DataFile.ReadWithImagesAsync(parsed.GetRequiredValue(_data), _data.Name, context);
        var profileVersion = ProfileVersionOption.Read(parsed.GetValue(_profileVersion), context.Problems);
        context.RequireSoundInput();
        var request = new RenderRequest
        {
            TemplateId = parsed.GetRequiredValue(_id),
            TemplateVersion = parsed.GetValue(_version) ?? "",
            Unit = parsed.GetRequiredValue(_unit),
            IssueDate = parsed.GetValue(_date) ?? "",
            DataJson = data,
            Formats = { formats },
            Issuer = parsed.GetValue(_issuer) ?? "",
            ProfileVersion = profileVersion,
        };

        await using var service = await ServiceConnection.OpenAsync(context);
        var rendered = await context.Waiting.ForAsync(
            Messages.WaitingForDocument,
            () => service.CallAsync((client, cancellation) => client.RenderAnySizeAsync(request, cancellation)));
        context.Write(RenderReport.Save(rendered, request, parsed.GetRequiredValue(_out), parsed.GetValue(_explain)));
    }
}
