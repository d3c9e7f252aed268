using System.CommandLine;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Output;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua bodies</c>: the bodies that the rules know of a unit.</summary>
internal static class BodiesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var unit = UnitOption.Create();
        var on = new Option<string?>("--on") { Description = Messages.OnDescription, HelpName = Messages.DateLabel };
        var command = new Command("bodies", Messages.BodiesDescription) { unit, on };
        runner.Attach(command, context => ListAsync(
            context, context.Parsed.GetRequiredValue(unit), context.Parsed.GetValue(on) ?? ""));
        return command;
    }

    private static async Task ListAsync(CommandContext context, string unit, string on)
    {
        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var found = await context.Waiting.ForAsync(
            Messages.WaitingForAgency,
            () => service.CallAsync((client, cancellation) => client.ListBodiesAsync(unit, on, cancellation)));
        context.Write(new BodiesReport(found));
    }
}
