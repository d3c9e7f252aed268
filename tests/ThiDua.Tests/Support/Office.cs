using System.Diagnostics;

namespace ThiDua.Tests.Support;

/// <summary>LibreOffice, run with a profile of its own each time so that runs side by side do not clash.</summary>
internal static class Office
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The PDF file that LibreOffice makes of a Word file.</summary>
    public static byte[] ToPdf(byte[] docx) => ToPdf([docx])[0];

    /// <summary>The PDF files that LibreOffice makes of Word files in one run.</summary>
    public static IReadOnlyList<byte[]> ToPdf(IReadOnlyList<byte[]> docx) => To("pdf", docx);

    /// <summary>The files of a format, such as "odt", that LibreOffice makes of Word files in one run.</summary>
    public static IReadOnlyList<byte[]> To(string format, IReadOnlyList<byte[]> docx)
    {
        var folder = Directory.CreateTempSubdirectory("thidua-office-");
        try
        {
            var inputs = docx.Select((content, i) =>
            {
                var path = Path.Combine(folder.FullName, $"{i}.docx");
                File.WriteAllBytes(path, content);
                return path;
            }).ToList();
            Run(folder.FullName, ["--convert-to", format, "--outdir", folder.FullName, .. inputs]);
            return [.. inputs.Select(input => File.ReadAllBytes(Path.ChangeExtension(input, format)))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs LibreOffice with a profile in a folder.</summary>
    public static void Run(string folder, params IEnumerable<string> arguments)
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        var start = new ProcessStartInfo("soffice", ["--headless", $"-env:UserInstallation={profile}", .. arguments])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw new TimeoutException($"LibreOffice took longer than {Patience.TotalMinutes} minutes.");
        }

        Assert.Equal(0, process.ExitCode);
    }
}
