namespace ThiDua.Service.Importing;

/// <summary>A folder that only this process may enter, and that is gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const int MostTries = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("thidua-import-");

    /// <summary>Its path.</summary>
    public string Path => _folder.FullName;

    /// <summary>The path of a file in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Deletes it with all that is in it.</summary>
    public void Dispose()
    {
        // A program just ended may still be writing its last file.
        for (var tries = 1; Directory.Exists(Path); tries++)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
            }
            catch (Exception fault) when (tries < MostTries && fault is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
