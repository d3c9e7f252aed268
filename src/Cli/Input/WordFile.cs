using ThiDua.Cli.Commands;

namespace ThiDua.Cli.Input;

/// <summary>Reads a Word file whole, up to what a service takes in one request.</summary>
internal static class WordFile
{
    /// <summary>The bytes; null when they cannot be had, and then a list says why.</summary>
    /// <param name="path">The file.</param>
    /// <param name="context">The command's faults.</param>
    public static async Task<byte[]?> ReadAsync(string path, CommandContext context)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, context.Cancellation);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            context.Problems.Add(Messages.DataMissing(Messages.FileLabel, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Problems.Add(Messages.DataUnreadable(Messages.FileLabel, path));
        }

        return null;
    }
}
