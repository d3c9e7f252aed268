using System.Diagnostics;

namespace ThiDua.Tests.Examples;

/// <summary>LibreOffice, run with a profile of its own each time so that runs side by side do not clash.</summary>
internal static class Office
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Full name of the program; null when there is none on the path.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice"))
        .FirstOrDefault(File.Exists);

    /// <summary>The PDF file that LibreOffice makes of a Word file.</summary>
    public static byte[] ToPdf(byte[] docx)
    {
        var program = Program ?? throw new InvalidOperationException("LibreOffice is not installed: no soffice on the path.");
        var folder = Directory.CreateTempSubdirectory("thidua-office-");
        try
        {
            var input = Path.Combine(folder.FullName, "plan.docx");
            File.WriteAllBytes(input, docx);
            Run(program, folder.FullName, input);
            return File.ReadAllBytes(Path.Combine(folder.FullName, "plan.pdf"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string program, string folder, string input)
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        var start = new ProcessStartInfo(
            program, ["--headless", $"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir", folder, input]);
        using var process = Process.Start(start)!;
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw new TimeoutException($"LibreOffice took longer than {Patience.TotalMinutes} minutes.");
        }

        Assert.Equal(0, process.ExitCode);
    }
}
