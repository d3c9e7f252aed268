using System.Text.Json.Nodes;
using ThiDua.Cli;

namespace ThiDua.Tests.Cli;

/// <summary>What a run of the command left behind.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Out">Its standard output.</param>
/// <param name="Error">Its messages.</param>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    /// <summary>Standard output as the one JSON document it must be.</summary>
    public JsonObject Json => JsonNode.Parse(Out)!.AsObject();

    /// <summary>Runs the command in this process.</summary>
    public static Task<CliRun> OfAsync(params string[] args) => WithInputAsync("", args);

    /// <summary>Runs the command in this process with something on standard input.</summary>
    public static async Task<CliRun> WithInputAsync(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var reader = new StringReader(input);
        var code = await CommandLine.RunAsync(args, output, error, reader);
        return new CliRun(code, output.ToString(), error.ToString());
    }
}
