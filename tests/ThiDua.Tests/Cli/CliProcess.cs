using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace ThiDua.Tests.Cli;

/// <summary>The command as a process of its own.</summary>
internal static class CliProcess
{
    /// <summary>The command that was built beside these tests, in the same configuration.</summary>
    public static string Path { get; } = Find();

    private static readonly Lazy<string> Home = new(() =>
    {
        var home = Directory.CreateTempSubdirectory("thidua-home-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(home, recursive: true);
        return home;
    });

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

    /// <summary>Starts the command; all its streams are redirected, and what it keeps by itself goes to a directory of its own.</summary>
    public static Process Start(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", [Path, .. args])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["XDG_DATA_HOME"] = Home.Value },
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
