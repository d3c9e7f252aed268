using System.Diagnostics;
using System.Text.Json;

namespace ThiDua.Bench.Typst;

/// <summary>Typst in a Node process of its own that stays warm; the package is installed at first use. Needs node and npm.</summary>
internal sealed class TypstEngine : IDisposable
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);
    private readonly Process _process;

    /// <summary>Starts it.</summary>
    /// <param name="directory">Where the script is.</param>
    /// <param name="fonts">Directory with the fonts.</param>
    public TypstEngine(string directory, string fonts)
    {
        if (!Directory.Exists(Path.Combine(directory, "node_modules")))
        {
            using var install = Process.Start(new ProcessStartInfo("npm", ["ci", "--silent"]) { WorkingDirectory = directory })!;
            install.WaitForExit();
            if (install.ExitCode != 0)
            {
                throw new InvalidOperationException($"npm ended with {install.ExitCode}.");
            }
        }

        var start = new ProcessStartInfo("node", [Path.Combine(directory, "compile.mjs"), fonts]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        _process = Process.Start(start)!;
    }

    /// <summary>Compiles a source to PDF/UA-1.</summary>
    /// <param name="source">The source.</param>
    /// <param name="emptyCaches">Whether what it remembers of earlier sources is forgotten before; that is not measured.</param>
    /// <param name="save">Where the file is kept; null for nowhere.</param>
    public TypstAnswer Compile(string source, bool emptyCaches, string? save = null)
    {
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(new { source, standard = "ua-1", emptyCaches, save }, Names));
        _process.StandardInput.Flush();
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Typst has ended.");
        var answer = JsonSerializer.Deserialize<TypstAnswer>(line, Names)!;
        return answer.Error is null ? answer : throw new InvalidOperationException($"Typst: {answer.Error}");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
