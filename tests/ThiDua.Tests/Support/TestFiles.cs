namespace ThiDua.Tests.Support;

/// <summary>Files that tests need, copied beside the tests' assembly by the build.</summary>
internal static class TestFiles
{
    public static string Protos { get; } = Path.Combine(AppContext.BaseDirectory, "protos");

    public static string PythonInterop { get; } = Path.Combine(AppContext.BaseDirectory, "interop", "python");
}
