namespace ThiDua.Cli.Connection;

/// <summary>What a lasting service keeps, each in a folder of one directory.</summary>
/// <param name="Path">The directory.</param>
internal sealed record DataDirectory(string Path)
{
    /// <summary>Templates of one's own.</summary>
    public string Templates => System.IO.Path.Combine(Path, "templates");

    /// <summary>Profiles of agencies.</summary>
    public string Profiles => System.IO.Path.Combine(Path, "profiles");

    /// <summary>Drafts of clerks.</summary>
    public string Drafts => System.IO.Path.Combine(Path, "drafts");

    /// <summary>Keys that guard forms.</summary>
    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>Opens the directory, made when missing.</summary>
    /// <param name="path">The directory; null for that of the user on this machine, of which there may be none.</param>
    /// <exception cref="CommandFailure">It cannot be made or written to.</exception>
    public static DataDirectory? Open(string? path)
    {
        if (path is null)
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            if (home.Length == 0)
                return null;

            path = System.IO.Path.Combine(home, "thidua");
        }

        var data = new DataDirectory(path);
        try
        {
            foreach (var folder in new[] { data.Templates, data.Profiles, data.Drafts, data.Keys })
                Directory.CreateDirectory(folder);

            return data;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.BadInput(Messages.DataUnusable(path, fault.Message));
        }
    }
}
