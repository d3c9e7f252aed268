namespace ThiDua.Tests.Examples;

/// <summary>Where the example plans lie.</summary>
internal static class ExampleFiles
{
    private static readonly string Root = FindRoot();

    /// <summary>The folder of the scans' texts, which is not part of the repository.</summary>
    public static string SourceFolder { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "examples"));

    /// <summary>A file of the test project's folder Data.</summary>
    public static string Data(string name) => TestFile("Data", name);

    /// <summary>A file of the test project.</summary>
    public static string TestFile(params ReadOnlySpan<string> path) => Path.Combine([Root, "tests", "ThiDua.Tests", .. path]);

    /// <summary>The text of a scan.</summary>
    public static string Source(string name) => File.ReadAllText(Path.Combine(SourceFolder, name));

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
