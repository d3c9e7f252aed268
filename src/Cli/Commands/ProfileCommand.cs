using System.CommandLine;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua profile</c>: profiles of agencies, shown, stored, listed by versions.</summary>
internal static class ProfileCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner) => new("profile", Messages.ProfileDescription)
    {
        CreateShow(runner),
        ProfileSetCommand.Create(runner),
        CreateHistory(runner),
    };

    private static Command CreateShow(CommandRunner runner)
    {
        var unit = UnitOption.Create();
        var version = ProfileVersionOption.Create(Messages.ProfileVersionDescription);
        var command = new Command("show", Messages.ProfileShowDescription) { unit, version };
        runner.Attach(command, context => ShowAsync(
            context, context.Parsed.GetRequiredValue(unit), ProfileVersionOption.Read(context.Parsed.GetValue(version), context.Problems)));
        return command;
    }

    private static Command CreateHistory(CommandRunner runner)
    {
        var unit = UnitOption.Create();
        var command = new Command("history", Messages.ProfileHistoryDescription) { unit };
        runner.Attach(command, context => ListAsync(context, context.Parsed.GetRequiredValue(unit)));
        return command;
    }

    private static async Task ShowAsync(CommandContext context, string unit, int version)
    {
        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var found = await context.Waiting.ForAsync(
            Messages.WaitingForAgency,
            () => service.CallAsync((client, cancellation) => client.GetProfileAsync(unit, version, cancellation)));
        context.Write(new ProfileReport(found));
    }

    private static async Task ListAsync(CommandContext context, string unit)
    {
        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var versions = await context.Waiting.ForAsync(
            Messages.WaitingForAgency,
            () => service.CallAsync((client, cancellation) => client.ListProfileVersionsAsync(unit, cancellation).ToListAsync(cancellation).AsTask()));
        context.Write(new ProfileHistoryReport(unit, versions));
    }
}
