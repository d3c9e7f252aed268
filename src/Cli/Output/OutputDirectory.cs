using System.Globalization;

namespace ThiDua.Cli.Output;

/// <summary>Writes files whole or not at all: each under a temporary name beside its place, then moved there.</summary>
internal static class OutputDirectory
{
    /// <summary>Writes files into a directory, which is made when missing; files of the same name are replaced.</summary>
    /// <returns>The paths of the files, in order.</returns>
    /// <exception cref="CommandFailure">The directory or a file cannot be written.</exception>
    public static IReadOnlyList<string> Write(string directory, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> files)
    {
        var staged = new List<(string Temporary, string Final)>();
        var at = directory;
        try
        {
            Directory.CreateDirectory(directory);
            foreach (var (name, content) in files)
            {
                at = Path.Combine(directory, SafeName(name));
                var temporary = string.Create(CultureInfo.InvariantCulture, $"{at}.{Environment.ProcessId}.tmp");
                staged.Add((temporary, at));
                File.WriteAllBytes(temporary, content.Span);
            }

            foreach (var (temporary, final) in staged)
            {
                at = final;
                File.Move(temporary, final, overwrite: true);
            }

            return [.. staged.Select(s => s.Final)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CommandFailure.BadInput(Messages.CannotWrite(at, Cause(e, directory, at)));
        }
        finally
        {
            foreach (var (temporary, _) in staged.Where(s => File.Exists(s.Temporary)))
                File.Delete(temporary);
        }
    }

    private static string Cause(Exception failure, string directory, string at) => failure switch
    {
        _ when File.Exists(directory) || (at != directory && Directory.Exists(at)) => Messages.NameTaken,
        UnauthorizedAccessException => Messages.NoRight,
        FileNotFoundException or DirectoryNotFoundException => Messages.NoDirectory,
        _ => failure.Message,
    };

    /// <summary>A service may be anybody's: a name it sends never leaves the directory.</summary>
    private static string SafeName(string name)
    {
        var bare = name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        return bare is "" or "." or ".." || bare.Any(char.IsControl)
            ? throw new CommandFailure(ExitCode.Failed, [Messages.UnsafeFileName])
            : bare;
    }
}
