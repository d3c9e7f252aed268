using System.CommandLine;
using System.Text.RegularExpressions;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;
using ThiDua.V1;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua profile set</c>: stores a profile from a file.</summary>
internal static partial class ProfileSetCommand
{
    private const string Prefix = "profile.";

    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = Messages.ProfileFileDescription, HelpName = Messages.FileLabel };
        var unit = UnitOption.Create();
        var expect = new Option<string?>("--expect") { Description = Messages.ExpectDescription, HelpName = Messages.NumberLabel };
        var command = new Command("set", Messages.ProfileSetDescription) { file, unit, expect };
        runner.Attach(command, context => SetAsync(
            context,
            context.Parsed.GetRequiredValue(file),
            context.Parsed.GetRequiredValue(unit),
            NumberOption.Read(expect.Name, context.Parsed.GetValue(expect), 0, context.Problems)));
        return command;
    }

    private static async Task SetAsync(CommandContext context, string file, string unit, int? expected)
    {
        if (context.Settings is { Server: null, ProfilesDirectory: null })
            context.Problems.Add(Messages.ProfileWouldBeLost);

        var json = await DataFile.ReadAsync(file, Messages.FileLabel, context);
        var profile = json is null ? new AgencyProfile() : MessageReader.Read<AgencyProfile>(json, Messages.FileLabel, context.Problems);
        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var stored = await context.Waiting.ForAsync(
            Messages.WaitingForAgency,
            () => service.CallAsync((client, cancellation) => client.PutProfileAsync(unit, profile, expected, cancellation), InFile));
        context.Write(new ProfileStoredReport(stored));
    }

    /// <summary>The path in the file: "profile.by_order.codes[0]" of the request is "byOrder[0]" there.</summary>
    private static string? InFile(string field) => !field.StartsWith(Prefix, StringComparison.Ordinal)
        ? null
        : field.StartsWith(Prefix + "styles.", StringComparison.Ordinal)
            ? field[Prefix.Length..]
            : Underscore().Replace(
                field[Prefix.Length..].Replace("by_order.codes", "by_order", StringComparison.Ordinal), match => match.Value[1..].ToUpperInvariant());

    [GeneratedRegex("_[a-z]")]
    private static partial Regex Underscore();
}
