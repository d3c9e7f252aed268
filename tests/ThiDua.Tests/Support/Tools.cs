using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace ThiDua.Tests.Support;

/// <summary>Which programs of others are there. Each is asked once, by running it.</summary>
internal static class Tools
{
    /// <summary>Set to 1 where every program has to be there: what lacks one fails instead of being skipped.</summary>
    public const string NoSkipVariable = "THIDUA_NO_SKIP";

    /// <summary>The system's own Python, where the system's packages are.</summary>
    public const string Python = "/usr/bin/python3";

    private static readonly ConcurrentDictionary<Tool, bool> Found = [];

    /// <summary>Why tests with a tool are skipped; null if they are not.</summary>
    public static string? SkipReason(Tool tool) =>
        Environment.GetEnvironmentVariable(NoSkipVariable) == "1" || IsThere(tool)
            ? null
            : $"{Name(tool)} is not installed. Install it, or set {NoSkipVariable}=1 to make its absence a failure.";

    /// <summary>Whether a tool is there.</summary>
    public static bool IsThere(Tool tool) => Found.GetOrAdd(tool, t => t switch
    {
        Tool.PythonGrpc => Runs(Python, "-c", "import grpc, grpc_tools"),
        Tool.LibreOffice => Runs("soffice", "--headless", "--version"),
        Tool.Poppler => Runs("pdftotext", "-v"),
        Tool.Qpdf => Runs("qpdf", "--version"),
        Tool.Chromium => Runs("chromium", "--version"),
        Tool.Zbar => Runs("zbarimg", "--version") && Runs("pdftoppm", "-v"),
        _ => throw new ArgumentOutOfRangeException(nameof(tool)),
    });

    /// <summary>Where a program is that is there.</summary>
    public static string PathOf(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).First(File.Exists);

    private static string Name(Tool tool) => tool switch
    {
        Tool.PythonGrpc => "Python's gRPC library with its code generator (Debian: python3-grpcio, python3-grpc-tools)",
        Tool.LibreOffice => "LibreOffice (Debian: libreoffice-writer-nogui)",
        Tool.Poppler => "poppler (Debian: poppler-utils)",
        Tool.Qpdf => "qpdf (Debian: qpdf)",
        Tool.Chromium => "Chromium (Debian: chromium)",
        Tool.Zbar => "zbar, with poppler (Debian: zbar-tools, poppler-utils)",
        _ => throw new ArgumentOutOfRangeException(nameof(tool)),
    };

    private static bool Runs(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            // The program is not there.
            return false;
        }
    }
}
