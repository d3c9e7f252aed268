namespace ThiDua.Templates.Authoring;

/// <summary>A tag that is wrong.</summary>
/// <param name="problem">What is wrong, to follow the name of the paragraph.</param>
/// <param name="hint">What to do.</param>
internal sealed class TagFault(string problem, string hint) : Exception(problem)
{
    /// <summary>What to do.</summary>
    public string Hint { get; } = hint;
}
