using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>A test that needs the plans' whole texts beside the repository; with THIDUA_NO_SKIP=1 it fails without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlanSourceTheoryAttribute : TheoryAttribute
{
    public PlanSourceTheoryAttribute()
    {
        if (!Directory.Exists(Folder) && Environment.GetEnvironmentVariable("THIDUA_NO_SKIP") != "1")
        {
            Skip = "The texts of the scanned plans are not there: ../shared/examples beside the repository.";
        }
    }

    /// <summary>The folder of the texts, which is not part of the repository.</summary>
    internal static string Folder { get; } = Path.GetFullPath(Path.Combine(TestFiles.Root, "..", "shared", "examples"));
}
