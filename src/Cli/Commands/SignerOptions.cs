using System.CommandLine;
using Google.Protobuf.Reflection;
using ThiDua.Cli.Input;
using ThiDua.V1;

namespace ThiDua.Cli.Commands;

/// <summary>The options that say who signs.</summary>
internal sealed class SignerOptions
{
    private static readonly EnumDescriptor Roles = FramesReflection.Descriptor.FindTypeByName<EnumDescriptor>(nameof(SignerRole));
    private static readonly EnumDescriptor Powers = FramesReflection.Descriptor.FindTypeByName<EnumDescriptor>(nameof(Power));

    private readonly Option<string?> _role = new("--signer") { Description = Messages.SignerDescription, HelpName = Messages.CodeLabel };
    private readonly Option<string?> _unit = new("--signer-unit") { Description = Messages.SignerUnitDescription, HelpName = Messages.CodeLabel };
    private readonly Option<string?> _power = new("--power") { Description = Messages.PowerDescription, HelpName = Messages.CodeLabel };
    private readonly Option<string?> _name = new("--name") { Description = Messages.SignerNameDescription, HelpName = Messages.ContentLabel };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new[] { _role, _name, _power, _unit })
            command.Options.Add(option);
    }

    /// <summary>The signer; adds what is wrong to a list.</summary>
    public Signer Read(ParseResult parsed, List<Problem> problems) => new()
    {
        Role = (SignerRole)Read(_role.Name, parsed.GetValue(_role), Roles, problems),
        Power = (Power)Read(_power.Name, parsed.GetValue(_power), Powers, problems),
        Unit = parsed.GetValue(_unit) ?? "",
        Name = parsed.GetValue(_name) ?? "",
    };

    /// <summary>The option that fills a field of the signer.</summary>
    public string OptionOf(string field) => field[(field.LastIndexOf('.') + 1)..] switch
    {
        "unit" => _unit.Name,
        "name" => _name.Name,
        "power" => _power.Name,
        _ => _role.Name,
    };

    private static int Read(string option, string? text, EnumDescriptor type, List<Problem> problems)
    {
        if (text is null)
            return 0;

        if (EnumNames.NumberOf(type, text) is { } number)
            return number;

        problems.Add(Messages.ValueUnknown(option, text, EnumNames.Of(type)));
        return 0;
    }
}
