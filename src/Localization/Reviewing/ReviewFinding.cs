namespace ThiDua.Localization.Reviewing;

/// <summary>A place of a plan that a review found fault with.</summary>
/// <param name="Check">Id of the check: "L1" to "L17".</param>
/// <param name="Row">Id of the row of <c>review-checks.json</c> it comes from.</param>
/// <param name="Rule">What the check asks of a plan, in Vietnamese.</param>
/// <param name="Path">Where: "subject", "legalBases[0]", "body[2].blocks[0].text", "recipients.entries[1]", "signatures[0].lines".</param>
/// <param name="Quote">The sentence it stands in.</param>
/// <param name="Words">The words themselves, as they stand there.</param>
/// <param name="Reason">What is wrong with them, in Vietnamese.</param>
/// <param name="Proposal">What could stand in place of the words; empty when only a person can say, or when they should go (<see cref="IsToGo"/>).</param>
public sealed record ReviewFinding(string Check, string Row, string Rule, string Path, string Quote, string Words, string Reason, string Proposal)
{
    /// <summary>Whether the words should go, with nothing in their place.</summary>
    public bool IsToGo { get; init; }

    /// <summary>Clause of the law, or where the custom was seen.</summary>
    public required string Clause { get; init; }

    /// <summary>How sure the rule is, by the codes of <see cref="ThiDua.Rules.Tables.RuleRow.Certainty"/>.</summary>
    public required string Certainty { get; init; }

    /// <summary>How grave it is.</summary>
    public required FindingSeverity Severity { get; init; }
}
