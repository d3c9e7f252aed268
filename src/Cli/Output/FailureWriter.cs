using System.Text.Json.Nodes;

namespace ThiDua.Cli.Output;

/// <summary>Tells why a command failed: a line per fault, and a document for programs when one was asked for.</summary>
internal static class FailureWriter
{
    /// <summary>Writes a failure.</summary>
    public static void Write(CommandFailure failure, Terminal terminal, bool json)
    {
        terminal.Error.WriteLine(failure.Message);
        foreach (var problem in failure.Problems)
            terminal.Error.WriteLine("  " + problem);

        if (json)
            JsonOutput.Write(terminal.Out, ToJson(failure));
    }

    private static JsonObject ToJson(CommandFailure failure) => new()
    {
        ["error"] = new JsonObject
        {
            ["exitCode"] = failure.ExitCode,
            ["message"] = failure.Message,
            ["problems"] = JsonOutput.Array(failure.Problems, p => new JsonObject
            {
                ["code"] = p.Code,
                ["path"] = p.Path,
                ["message"] = p.Message,
                ["hint"] = p.Hint,
            }),
        },
    };
}
