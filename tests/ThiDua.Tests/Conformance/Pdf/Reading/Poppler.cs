using System.Diagnostics;

namespace ThiDua.Tests.Conformance.Pdf.Reading;

/// <summary>Runs poppler's programs, which know nothing of how our files are made.</summary>
internal static class Poppler
{
    /// <summary>What a program prints about a file.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments; <c>{}</c> stands for the file.</param>
    public static string Run(byte[] pdf, string program, params IEnumerable<string> arguments)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            var start = new ProcessStartInfo(program, arguments.Select(a => a == "{}" ? path : a)) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {output}");
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
