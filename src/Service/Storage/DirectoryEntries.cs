using System.Runtime.InteropServices;

namespace ThiDua.Service.Storage;

/// <summary>What the stores need of a file system beyond the runtime's own: a move that never replaces, entries written down to the disk.</summary>
internal static class DirectoryEntries
{
    private const int ReadOnly = 0;
    /// <summary>The system's number for a name that is taken (EEXIST).</summary>
    public const int FileExists = 17;

    /// <summary>Gives a file another name, at once and only where that is free; the runtime's move looks first and renames then.</summary>
    /// <returns>False when the name is taken; the file keeps its own then.</returns>
    public static bool TryMove(string from, string to)
    {
        if (!OperatingSystem.IsWindows())
        {
            if (Link(from, to) == 0)
            {
                File.Delete(from);
                return true;
            }

            if (Marshal.GetLastPInvokeError() == FileExists)
            {
                return false;
            }
        }

        // Windows, where this is one step, or a file system without links.
        try
        {
            File.Move(from, to, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(to))
        {
            return false;
        }
    }

    /// <summary>Gives a folder another name, at once and only where that is free.</summary>
    /// <returns>False when the name is taken; the folder keeps its own then.</returns>
    public static bool TryMoveDirectory(string from, string to)
    {
        // Two at once: the system renames no folder over one that holds something.
        try
        {
            Directory.Move(from, to);
            return true;
        }
        catch (IOException) when (Directory.Exists(to))
        {
            return false;
        }
    }

    /// <summary>
    /// Writes the entries of a directory down to the disk, so that a new name in it outlives a failure of the machine; does nothing where the
    /// system has no such call or will not.
    /// </summary>
    public static void Flush(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(directory, ReadOnly);
        if (handle >= 0)
        {
            _ = Sync(handle);
            _ = Close(handle);
        }
    }

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);

    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
