namespace ThiDua.Tests.Conformance.Support;

/// <summary>What a check saw: how much it looked at, and what it found wrong.</summary>
internal sealed class Findings(string rule)
{
    private readonly List<Violation> _violations = [];

    /// <summary>How many things were looked at: a check that saw nothing proves nothing.</summary>
    public int Looked { get; private set; }

    public IReadOnlyList<Violation> Violations => _violations;

    public void Expect(bool holds, string message)
    {
        Looked++;
        if (!holds)
        {
            _violations.Add(new Violation(rule, message));
        }
    }

    public void Same<T>(T expected, T actual, string what) =>
        Expect(EqualityComparer<T>.Default.Equals(expected, actual), $"{what} is {actual}, not {expected}");

    public void Within(double least, double most, double actual, string what) =>
        Expect(actual >= least && actual <= most, $"{what} is {actual:0.###}, not {least:0.###} to {most:0.###}");
}
