using System.CommandLine;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua templates show</c>: one template, its schema or a sample.</summary>
internal static class TemplateShowCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = Messages.TemplateIdDescription };
        var version = new Option<string?>("--template-version")
        {
            Description = Messages.TemplateVersionDescription,
            HelpName = Messages.VersionLabel,
        };
        var schema = new Option<bool>("--schema") { Description = Messages.SchemaDescription, Arity = ArgumentArity.Zero };
        var sample = new Option<string?>("--sample") { Description = Messages.SampleDescription, HelpName = Messages.LevelLabel };
        var command = new Command("show", Messages.ShowDescription) { id, version, schema, sample };
        runner.Attach(command, context => ShowAsync(
            context,
            context.Parsed.GetRequiredValue(id),
            context.Parsed.GetValue(version) ?? "",
            context.Parsed.GetValue(schema),
            context.Parsed.GetValue(sample)));
        return command;
    }

    private static async Task ShowAsync(CommandContext context, string id, string version, bool schema, string? sampleName)
    {
        if (schema && sampleName is not null && !context.Json)
            context.Problems.Add(Messages.SchemaOrSample);

        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var found = await context.Waiting.ForAsync(
            Messages.WaitingForTemplates,
            () => service.CallAsync((client, cancellation) => client.GetTemplateAsync(id, version, cancellation)));
        var sample = sampleName is null ? null : Samples.Find(found, sampleName);
        if (context.Json)
            context.Write(new TemplateReport(found, schema, sample));
        else if (schema)
            context.WriteText(found.SchemaJson);
        else if (sample is not null)
            context.WriteText(sample.DataJson);
        else
            context.Write(new TemplateReport(found, schema, sample));
    }
}
