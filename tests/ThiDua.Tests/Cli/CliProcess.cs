using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace ThiDua.Tests.Cli;

/// <summary>The command as a process of its own.</summary>
internal static class CliProcess
{
    /// <summary>The command that was built beside these tests, in the same configuration.</summary>
    public static string Path { get; } = Find();

    /// <summary>Runs the command to its end.</summary>
    public static async Task<CliRun> RunAsync(params string[] args)
    {
        using var process = Start(args);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return new CliRun(process.ExitCode, await output, await error);
    }

    /// <summary>Starts the command; all its streams are redirected.</summary>
    public static Process Start(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", [Path, .. args])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>What a service says once it listens.</summary>
    public static async Task<JsonNode> ReportAsync(Process service)
    {
        var document = new StringBuilder();
        while (!document.ToString().TrimEnd().EndsWith('}'))
            document.AppendLine(await service.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)));

        return JsonNode.Parse(document.ToString())!;
    }

    private static string Find()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return System.IO.Path.Combine(own.Parent!.Parent!.FullName, "ThiDua.Cli", own.Name, "thidua.dll");
    }
}
