namespace ThiDua.Rules.Tests.Support;

/// <summary>Files of the repository that tests read.</summary>
internal static class TestFiles
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the folder Data of this project.</summary>
    public static string Data(params ReadOnlySpan<string> path) => Path.Combine([Root, "tests", "ThiDua.Rules.Tests", "Data", .. path]);

    /// <summary>The lines of a file of the folder Data that are neither empty nor comments.</summary>
    public static IEnumerable<string> Lines(params ReadOnlySpan<string> path) =>
        File.ReadAllLines(Data(path)).Where(line => line.Length > 0 && line[0] != '#');

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ThiDua.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository: no ThiDua.sln above them.");
    }
}
