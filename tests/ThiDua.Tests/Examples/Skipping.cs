namespace ThiDua.Tests.Examples;

/// <summary>Whether a test may be skipped when what it needs is absent.</summary>
internal static class Skipping
{
    public static bool IsAllowed { get; } = Environment.GetEnvironmentVariable("THIDUA_NO_SKIP") != "1";
}
