using System.ComponentModel;
using System.Diagnostics;

namespace ThiDua.Service.Importing;

/// <summary>Runs a program of others on a file: with an empty environment, a time limit, and nothing left running.</summary>
internal static class OutsideProgram
{
    /// <summary>Variables that are handed on; everything else, proxies among it, stays here.</summary>
    private static readonly string[] HandedOn = ["PATH", "LD_LIBRARY_PATH", "SystemRoot"];

    /// <summary>Runs it to its end.</summary>
    /// <param name="name">Its name or path.</param>
    /// <param name="folder">Its working directory and home.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="cancellation">Stops it as well.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Its exit code.</returns>
    /// <exception cref="Win32Exception">There is no such program.</exception>
    /// <exception cref="TimeoutException">It took too long, and was ended with all that it had started.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up, and it was ended.</exception>
    public static async Task<int> RunAsync(string name, string folder, TimeSpan limit, CancellationToken cancellation, params IEnumerable<string> arguments)
    {
        using var process = new Process { StartInfo = Start(name, folder, arguments) };
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(limit);
        try
        {
            await process.WaitForExitAsync(timer.Token);
            return process.ExitCode;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
        finally
        {
            await EndAsync(process);
        }
    }

    private static ProcessStartInfo Start(string name, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        var kept = HandedOn.Select(variable => (variable, value: Environment.GetEnvironmentVariable(variable))).Where(pair => pair.value is not null).ToList();
        start.Environment.Clear();
        foreach (var (variable, value) in kept)
        {
            start.Environment[variable] = value;
        }

        (start.Environment["HOME"], start.Environment["TMPDIR"], start.Environment["LC_ALL"]) = (folder, folder, "C.UTF-8");
        return start;
    }

    private static async Task EndAsync(Process process)
    {
        if (process.HasExited)
        {
            return;
        }

        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
        {
            // It ended meanwhile.
        }

        await process.WaitForExitAsync(CancellationToken.None);
    }
}
