using System.CommandLine;

namespace ThiDua.Cli.Commands;

/// <summary><c>--unit</c>: the unit a command is about.</summary>
internal static class UnitOption
{
    /// <summary>The option, required.</summary>
    public static Option<string> Create() => new("--unit")
    {
        Description = Messages.UnitDescription,
        HelpName = Messages.UnitLabel,
        Required = true,
    };
}
