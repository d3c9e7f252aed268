using System.CommandLine;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Output;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua template</c>: templates of one's own, made of Word files, published, listed by versions, taken out of use.</summary>
internal static class TemplateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner) => new("template", Messages.TemplateDescription)
    {
        new TemplateImportCommand().Create(runner),
        TemplatePutCommand.Create(runner),
        CreateVersions(runner),
        CreateWithdraw(runner),
    };

    private static Command CreateVersions(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = Messages.TemplateIdDescription };
        var command = new Command("versions", Messages.TemplateVersionsDescription) { id };
        runner.Attach(command, context => ListAsync(context, context.Parsed.GetRequiredValue(id)));
        return command;
    }

    private static Command CreateWithdraw(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = Messages.TemplateIdDescription };
        var version = new Argument<string>("VERSION") { Description = Messages.WithdrawVersionDescription, HelpName = Messages.VersionLabel };
        var reason = new Option<string>("--reason") { Description = Messages.ReasonDescription, HelpName = Messages.ReasonLabel, Required = true };
        var command = new Command("withdraw", Messages.TemplateWithdrawDescription) { id, version, reason };
        runner.Attach(command, context => WithdrawAsync(
            context, context.Parsed.GetRequiredValue(id), context.Parsed.GetRequiredValue(version), context.Parsed.GetRequiredValue(reason)));
        return command;
    }

    private static async Task ListAsync(CommandContext context, string id)
    {
        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var versions = await context.Waiting.ForAsync(
            Messages.WaitingForTemplates,
            () => service.CallAsync((client, cancellation) => client.ListTemplateVersionsAsync(id, cancellation).ToListAsync(cancellation).AsTask()));
        context.Write(new TemplateVersionsReport(versions));
    }

    private static async Task WithdrawAsync(CommandContext context, string id, string version, string reason)
    {
        if (context.Settings is { Server: null, TemplatesDirectory: null })
            context.Problems.Add(Messages.TemplateWouldBeLost);

        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var withdrawn = await context.Waiting.ForAsync(
            Messages.WaitingForTemplates,
            () => service.CallAsync((client, cancellation) => client.WithdrawTemplateAsync(id, version, reason, cancellation), OptionOf));
        context.Write(new TemplateWithdrawnReport(withdrawn));
    }

    private static string? OptionOf(string field) => field switch
    {
        "reason" => "--reason",
        "version" or "templateVersion" => Messages.VersionLabel,
        _ => null,
    };
}
