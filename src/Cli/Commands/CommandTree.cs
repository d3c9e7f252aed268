using System.CommandLine;
using System.CommandLine.Help;
using ThiDua.Cli.Output;

namespace ThiDua.Cli.Commands;

/// <summary>All commands under <c>thidua</c>.</summary>
internal static class CommandTree
{
    /// <summary>The root with its options and commands.</summary>
    public static RootCommand Create(GlobalOptions globals, Terminal terminal)
    {
        var runner = new CommandRunner(globals, terminal);
        var root = new RootCommand(Messages.RootDescription)
        {
            globals.Server,
            globals.Templates,
            globals.Profiles,
            globals.Fonts,
            globals.Json,
            globals.Timeout,
            DemoCommand.Create(runner),
            RenderCommand.Create(runner),
            FrameCommand.Create(runner),
            BodiesCommand.Create(runner),
            ProfileCommand.Create(runner),
            TemplatesCommand.Create(runner),
            TemplateCommand.Create(runner),
            UnitsCommand.Create(runner),
            ImportCommand.Create(runner),
            LocalizeCommand.Create(runner),
            ReviewCommand.Create(runner),
            ServeCommand.Create(runner),
        };
        foreach (var option in root.Options.Where(o => o is HelpOption or VersionOption).ToList())
            root.Options.Remove(option);

        root.Options.Add(new HelpOption { Description = Messages.HelpDescription, Action = new HelpWriter() });
        root.Options.Add(new Option<bool>("--version")
        {
            Description = Messages.VersionDescription,
            Arity = ArgumentArity.Zero,
            Action = new VersionWriter(),
        });
        return root;
    }
}
