using System.CommandLine;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;
using ThiDua.Client;
using ThiDua.V1;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua units</c>: the administrative units, all of them or those that a text may mean.</summary>
internal static class UnitsCommand
{
    private const int MostFound = 20;

    /// <summary>What fills the fields of the requests.</summary>
    private static readonly Dictionary<string, string> Words = new()
    {
        ["text"] = Messages.TextLabel,
        ["province"] = "--province",
        ["date"] = "--on",
    };

    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var text = new Argument<string[]>("TEXT")
        {
            Description = Messages.TextDescription,
            HelpName = $"[{Messages.TextLabel}]",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var province = new Option<string?>("--province") { Description = Messages.ProvinceDescription, HelpName = Messages.ProvinceLabel };
        var kind = new Option<string?>("--kind") { Description = Messages.KindDescription, HelpName = Messages.KindLabel };
        var on = new Option<string?>("--on") { Description = Messages.OnDescription, HelpName = Messages.DateLabel };
        var command = new Command("units", Messages.UnitsDescription) { text, province, kind, on };
        runner.Attach(command, context => ShowAsync(
            context,
            string.Join(' ', context.Parsed.GetValue(text) ?? []),
            context.Parsed.GetValue(province) ?? "",
            context.Parsed.GetValue(kind),
            context.Parsed.GetValue(on) ?? ""));
        return command;
    }

    private static async Task ShowAsync(CommandContext context, string text, string province, string? kindText, string on)
    {
        var kind = kindText is null ? Level.Unspecified : LevelNames.Parse(kindText);
        if (kind is null)
            context.Problems.Add(Messages.KindUnknown("--kind", kindText!, LevelNames.AllCodes));

        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var found = await context.Waiting.ForAsync(
            Messages.WaitingForUnits,
            () => service.CallAsync((client, cancellation) => FindAsync(client, text, province, kind!.Value, on, cancellation), field => Words.GetValueOrDefault(field)));
        context.Write(new UnitListReport(found));
    }

    private static Task<FindUnitsResponse> FindAsync(
        ThiDuaClient client, string text, string province, Level kind, string on, CancellationToken cancellation)
    {
        var request = new FindUnitsRequest { Text = text, Province = province, Kind = kind, Date = on, Limit = MostFound };
        return string.IsNullOrWhiteSpace(text)
            ? client.AllUnitsAsync(province, kind, on, cancellation)
            : client.FindUnitsAsync(request, cancellation);
    }
}
