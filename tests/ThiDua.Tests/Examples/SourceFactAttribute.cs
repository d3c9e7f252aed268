using ThiDua.Tests.Support;

namespace ThiDua.Tests.Examples;

/// <summary>A test that needs the scans' texts beside the repository; with THIDUA_NO_SKIP=1 it fails without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SourceFactAttribute : FactAttribute
{
    public SourceFactAttribute()
    {
        if (!Directory.Exists(ExampleFiles.SourceFolder) && Environment.GetEnvironmentVariable(Tools.NoSkipVariable) != "1")
        {
            Skip = "The texts of the scanned plans are not there: ../shared/examples beside the repository.";
        }
    }
}
