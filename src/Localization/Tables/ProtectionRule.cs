namespace ThiDua.Localization.Tables;

/// <summary>Words of a superior's plan that stay as they are in a local one: a row of <c>protections.json</c>.</summary>
public sealed record ProtectionRule : ReasonedRule
{
    /// <summary>The words, as in <see cref="PhraseRule.Find"/>.</summary>
    public required string Find { get; init; }

    /// <summary>What they are: <c>award</c>, <c>reporting</c>, <c>superior</c>; what is said of the superior is listed for the clerk, the others are settled.</summary>
    public required string Kind { get; init; }
}
