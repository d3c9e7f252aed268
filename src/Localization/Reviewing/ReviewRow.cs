using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Localization.Reviewing;

/// <summary>
/// A fault that plans are looked through for: a row of <c>review-checks.json</c>. What a pattern can say stands in <see cref="Find"/>, written as in
/// <see cref="Tables.PhraseRule.Find"/>; the rest is found by the check that <see cref="By"/> names.
/// </summary>
public sealed record ReviewRow : RuleRow
{
    /// <summary>Id of the check: "L1" to "L17".</summary>
    public required string Check { get; init; }

    /// <summary>What the check asks of a plan, in Vietnamese.</summary>
    public required string Rule { get; init; }

    /// <summary>Levels of the plans it is for.</summary>
    public ImmutableArray<string> Levels { get; init; } = [Codes.All];

    /// <summary>Levels of their superior; for a plan of the province its own.</summary>
    public ImmutableArray<string> Parents { get; init; } = [Codes.All];

    /// <summary>Parts of the document that are looked through.</summary>
    public ImmutableArray<TextPart> Parts { get; init; } = [TextPart.Content];

    /// <summary>Which stretches of them.</summary>
    public Reach Reach { get; init; } = Reach.Own;

    /// <summary>Whether dashes and tone marks are looked at as they stand, not in one spelling.</summary>
    public bool AsTyped { get; init; }

    /// <summary>The words; empty for a row of <see cref="By"/>.</summary>
    public string Find { get; init; } = "";

    /// <summary>Pattern that must be in the sentence too; empty for any.</summary>
    public string Only { get; init; } = "";

    /// <summary>Pattern that must not be in the sentence; empty for none.</summary>
    public string Unless { get; init; } = "";

    /// <summary>What could stand there, as in <see cref="Tables.PhraseRule.Put"/>; null when only a person can say, empty when the words should go.</summary>
    public string? Put { get; init; }

    /// <summary>Name of the check that finds what no pattern can; empty for a row with a pattern.</summary>
    public string By { get; init; } = "";

    /// <summary>Code of a body that the check is about; empty for none.</summary>
    public string Body { get; init; } = "";

    /// <summary>What is wrong, in Vietnamese, with <c>{detail}</c> for what a check adds and the words of replacements.</summary>
    public required string Reason { get; init; }

    /// <summary>How grave it is.</summary>
    public required FindingSeverity Severity { get; init; }
}
