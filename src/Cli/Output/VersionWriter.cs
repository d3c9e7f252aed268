using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ThiDua.Cli.Output;

/// <summary>Writes the version of the command.</summary>
internal sealed class VersionWriter : SynchronousCommandLineAction
{
    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var attribute = typeof(VersionWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        var version = attribute?.InformationalVersion ?? "";
        var build = version.IndexOf('+', StringComparison.Ordinal);
        parseResult.InvocationConfiguration.Output.WriteLine("thidua " + (build < 0 ? version : version[..build]));
        return ExitCode.Ok;
    }
}
