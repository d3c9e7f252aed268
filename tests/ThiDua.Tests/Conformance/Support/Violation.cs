namespace ThiDua.Tests.Conformance.Support;

/// <summary>A rule that a file does not keep, and where.</summary>
internal sealed record Violation(string Rule, string Message)
{
    public override string ToString() => $"{Rule}: {Message}";
}
