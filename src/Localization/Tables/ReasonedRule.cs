using ThiDua.Localization.Drafting;
using ThiDua.Rules.Tables;

namespace ThiDua.Localization.Tables;

/// <summary>A row that tells a clerk why it is so.</summary>
public abstract record ReasonedRule : RuleRow
{
    /// <summary>Why, in Vietnamese.</summary>
    public required string Reason { get; init; }

    /// <summary>The row as the reason of a change.</summary>
    internal ChangeReason Why => new(Id, Reason, Clause, Certainty);
}
