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

    /// <summary>Writes a folder with files in it and one level below: all of them or none.</summary>
    /// <param name="folder">The folder: there is none, or it is empty.</param>
    /// <param name="files">Paths inside the folder, with "/" between, and texts.</param>
    /// <returns>The paths of the files, in order.</returns>
    /// <exception cref="CommandFailure">The folder has files, or cannot be written.</exception>
    public static IReadOnlyList<string> WriteFolder(string folder, IReadOnlyList<(string Path, string Text)> files)
    {
        var final = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var temporary = string.Create(CultureInfo.InvariantCulture, $"{final}.{Environment.ProcessId}.tmp");
        try
        {
            if (Directory.Exists(final) && Directory.EnumerateFileSystemEntries(final).Any())
                throw CommandFailure.BadInput(Messages.FolderNotEmpty(folder));

            foreach (var (path, text) in files)
            {
                var at = Path.Combine([temporary, .. path.Split('/').Select(SafeName)]);
                Directory.CreateDirectory(Path.GetDirectoryName(at)!);
                File.WriteAllText(at, text);
            }

            if (Directory.Exists(final))
                Directory.Delete(final);

            Directory.Move(temporary, final);
            return [.. files.Select(file => Path.Combine([folder, .. file.Path.Split('/')]))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CommandFailure.BadInput(Messages.CannotWrite(folder, Cause(e, final, final)));
        }
        finally
        {
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
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
