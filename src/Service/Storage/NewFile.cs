using System.Globalization;

namespace ThiDua.Service.Storage;

/// <summary>Files that come into being whole or not at all, and of which a name is given once.</summary>
internal static class NewFile
{
    private const int FileExistsOnWindows = unchecked((int)0x80070050);

    /// <summary>
    /// Writes a file under a temporary name, down to the disk, then gives it its own. A crash leaves no half file: only a temporary one, which
    /// is in nobody's way.
    /// </summary>
    /// <param name="place">The path; its directory is there.</param>
    /// <param name="content">The bytes.</param>
    /// <returns>False when the name is taken; nothing has changed then.</returns>
    public static bool TryAdd(string place, byte[] content)
    {
        var temporary = WriteTemporary(place, content);
        if (!DirectoryEntries.TryMove(temporary, place))
        {
            File.Delete(temporary);
            return false;
        }

        DirectoryEntries.Flush(Path.GetDirectoryName(place)!);
        return true;
    }

    /// <summary>A new file beside a place that nobody else has: one that a crash left behind keeps its name.</summary>
    public static FileStream CreateTemporary(string place)
    {
        for (var attempt = 0; ; attempt++)
        {
            var temporary = string.Create(CultureInfo.InvariantCulture, $"{place}.{attempt}.tmp");
            try
            {
                return new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            }
            catch (IOException fault) when (fault.HResult is DirectoryEntries.FileExists or FileExistsOnWindows)
            {
                // Another writer has it, or had it when its machine failed.
            }
        }
    }

    /// <summary>Writes a file of its own beside the place, down to the disk.</summary>
    private static string WriteTemporary(string place, byte[] content)
    {
        using var file = CreateTemporary(place);
        try
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
            return file.Name;
        }
        catch
        {
            File.Delete(file.Name);
            throw;
        }
    }
}
