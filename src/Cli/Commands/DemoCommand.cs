using System.CommandLine;
using System.Diagnostics;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;
using ThiDua.Client;
using ThiDua.V1;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua demo</c>: the main job on built-in data, through the same three calls that any other system makes.</summary>
internal static class DemoCommand
{
    private const string Template = "plan.emulation-campaign";
    private const string DefaultDirectory = "out";

    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var output = new Option<string?>("--out") { Description = Messages.DemoOutDescription, HelpName = Messages.DirectoryLabel };
        var command = new Command("demo", Messages.DemoDescription) { output };
        runner.Attach(command, context => RunAsync(context, context.Parsed.GetValue(output) ?? DefaultDirectory));
        return command;
    }

    private static async Task RunAsync(CommandContext context, string directory)
    {
        context.RequireSoundInput();
        var whole = Stopwatch.StartNew();
        await using var service = await ServiceConnection.OpenAsync(context);
        var steps = new List<DemoStep>();

        var templates = await StepAsync(
            Messages.ListStep,
            (client, cancellation) => client.ListTemplatesAsync(Level.Commune, cancellation).ToListAsync(cancellation).AsTask(),
            l => Messages.TemplateCount(l.Count));
        var chosen = templates.FirstOrDefault(t => t.Id == Template) ?? templates.FirstOrDefault()
            ?? throw CommandFailure.BadInput(Messages.DemoWithoutTemplate);

        var template = await StepAsync(
            Messages.GetStep,
            (client, cancellation) => client.GetTemplateAsync(chosen.Id, cancellationToken: cancellation),
            t => $"{t.Template.Id} {t.Template.Version}");
        var sample = Samples.ForDemo(template) ?? throw CommandFailure.BadInput(Messages.DemoWithoutSample(chosen.Id));

        var request = new RenderRequest
        {
            TemplateId = chosen.Id,
            TemplateVersion = template.Template.Version,
            Unit = sample.Unit,
            DataJson = sample.DataJson,
            Formats = { Format.Docx, Format.Pdf },
        };
        var rendered = await StepAsync(
            Messages.RenderStep,
            (client, cancellation) => client.RenderAsync(request, cancellation),
            _ => $"{sample.Unit} ({sample.Name})");
        var saved = RenderReport.Save(rendered, request, directory);
        context.Write(new DemoReport(service.Address, service.IsEmbedded, steps, sample.Name, saved, whole.Elapsed));

        async Task<T> StepAsync<T>(string name, Func<ThiDuaClient, CancellationToken, Task<T>> call, Func<T, string> detail)
        {
            var watch = Stopwatch.StartNew();
            var answer = await context.Waiting.ForAsync(name, () => service.CallAsync(call));
            steps.Add(new DemoStep(name, detail(answer), watch.Elapsed));
            return answer;
        }
    }
}
