using System.Diagnostics;
using System.Text;

namespace ThiDua.Pdf.Tests.Support;

/// <summary>A program of the machine.</summary>
internal static class Tool
{
    /// <summary>Whether the program is on the path.</summary>
    public static bool Exists(string name) => PathsOf(name).Any();

    /// <summary>Runs a program with a file as its argument and gives what it printed; fails when the program does.</summary>
    public static string RunOn(byte[] file, string name, params string[] arguments) => RunOn(file, name, encoding: null, arguments);

    /// <summary>The same where what is printed is read in an encoding of its own.</summary>
    public static string RunOn(byte[] file, string name, Encoding? encoding, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(path, file);
        try
        {
            var (exitCode, output) = Run(name, [.. arguments.Select(argument => argument == "{file}" ? path : argument)], encoding);
            Assert.True(exitCode == 0, output);
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The Python on the path that has the font tools, if any.</summary>
    public static string? PythonWithFontTools() =>
        PathsOf("python3").FirstOrDefault(python => Run(python, ["-c", "import fontTools"]).ExitCode == 0);

    private static (int ExitCode, string Output) Run(string program, string[] arguments, Encoding? encoding = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = encoding };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private static IEnumerable<string> PathsOf(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(directory => Path.Combine(directory, name)).Where(File.Exists);
}
