using System.CommandLine;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;
using ThiDua.V1;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua frame</c>: what stands around the content of a document by rule, with the reasons.</summary>
internal sealed class FrameCommand
{
    private readonly Option<string> _unit = UnitOption.Create();
    private readonly Option<string> _kind = new("--kind")
    {
        Description = Messages.DocumentKindDescription,
        HelpName = Messages.CodeLabel,
        Required = true,
    };

    private readonly Option<string?> _matter = Text("--matter", Messages.MatterDescription, Messages.CodeLabel);
    private readonly Option<string?> _issuer = Text("--issuer", Messages.IssuerDescription, Messages.CodeLabel);
    private readonly Option<string?> _date = Text("--date", Messages.DateDescription, Messages.DateLabel);
    private readonly Option<string?> _number = Text("--number", Messages.NumberDescription, Messages.NumberLabel);
    private readonly Option<string?> _drafting = Text("--drafting", Messages.DraftingDescription, Messages.CodeLabel);
    private readonly Option<string?> _drafter = Text("--drafter", Messages.DrafterDescription, Messages.ContentLabel);
    private readonly Option<string[]> _reportTo = Texts("--report-to", Messages.ReportToDescription, Messages.ContentLabel);
    private readonly Option<string[]> _addressees = Texts("--addressee", Messages.AddresseeDescription, Messages.ContentLabel);
    private readonly Option<string[]> _add = Texts("--add", Messages.AddDescription, Messages.ContentLabel);
    private readonly Option<string[]> _drop = Texts("--drop", Messages.DropDescription, Messages.CodeLabel);
    private readonly Option<string[]> _styles = Texts("--style", Messages.StyleDescription, Messages.StyleLabel);
    private readonly Option<string?> _profileVersion = ProfileVersionOption.Create(Messages.ProfileVersionDescription);
    private readonly SignerOptions _signer = new();

    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var frame = new FrameCommand();
        var command = new Command("frame", Messages.FrameDescription)
        {
            frame._unit, frame._kind, frame._matter, frame._issuer, frame._date, frame._number, frame._drafting, frame._drafter,
            frame._reportTo, frame._addressees, frame._add, frame._drop, frame._styles, frame._profileVersion,
        };
        frame._signer.AddTo(command);
        runner.Attach(command, frame.DeriveAsync);
        return command;
    }

    private async Task DeriveAsync(CommandContext context)
    {
        var parsed = context.Parsed;
        var request = new DeriveFrameRequest
        {
            Unit = parsed.GetRequiredValue(_unit),
            Kind = parsed.GetRequiredValue(_kind),
            Matter = parsed.GetValue(_matter) ?? "",
            Issuer = parsed.GetValue(_issuer) ?? "",
            IssueDate = parsed.GetValue(_date) ?? "",
            Number = NumberOption.Read(_number.Name, parsed.GetValue(_number), 1, context.Problems) ?? 0,
            Signers = { _signer.Read(parsed, context.Problems) },
            DraftingUnit = parsed.GetValue(_drafting) ?? "",
            Drafter = parsed.GetValue(_drafter) ?? "",
            ReportTo = { parsed.GetValue(_reportTo) ?? [] },
            Addressees = { parsed.GetValue(_addressees) ?? [] },
            Edits = new RecipientEdits { Add = { parsed.GetValue(_add) ?? [] }, Drop = { parsed.GetValue(_drop) ?? [] } },
            ProfileVersion = ProfileVersionOption.Read(parsed.GetValue(_profileVersion), context.Problems),
        };
        foreach (var style in parsed.GetValue(_styles) ?? [])
        {
            var parts = style.Split('=', 2);
            if (parts.Length < 2 || !request.Styles.TryAdd(parts[0].Trim(), parts[1].Trim()))
                context.Problems.Add(Messages.StyleInvalid(style));
        }

        context.RequireSoundInput();
        await using var service = await ServiceConnection.OpenAsync(context);
        var frame = await context.Waiting.ForAsync(
            Messages.WaitingForAgency,
            () => service.CallAsync((client, cancellation) => client.DeriveFrameAsync(request, cancellation), OptionOf));
        context.Write(new FrameReport(frame));
    }

    /// <summary>The option that fills a field of the request.</summary>
    private string? OptionOf(string field) => field.Split('[', '.')[0] switch
    {
        "kind" => _kind.Name,
        "matter" => _matter.Name,
        "number" => _number.Name,
        "drafting_unit" => _drafting.Name,
        "drafter" => _drafter.Name,
        "report_to" => _reportTo.Name,
        "addressees" => _addressees.Name,
        "styles" => _styles.Name,
        "edits" => field.StartsWith("edits.drop", StringComparison.Ordinal) ? _drop.Name : _add.Name,
        "signers" => _signer.OptionOf(field),
        _ => null,
    };

    private static Option<string?> Text(string name, string description, string label) =>
        new(name) { Description = description, HelpName = label };

    private static Option<string[]> Texts(string name, string description, string label) =>
        new(name) { Description = description, HelpName = label };
}
