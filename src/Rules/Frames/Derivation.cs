namespace ThiDua.Rules.Frames;

/// <summary>Why a line around the content of a document reads as it does.</summary>
/// <param name="Path">Where the line stands: "header.issuer", "recipients.entries[0]", "signatures[0].lines[1]".</param>
/// <param name="Text">The line.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Rule">Id of the rule; empty for the caller's own words.</param>
/// <param name="Clause">Clause of the law, or where the custom was seen; empty for the caller's own words.</param>
/// <param name="Certainty">How sure the rule is, by the codes of <see cref="Tables.RuleRow.Certainty"/>; empty for the caller's own words.</param>
/// <param name="Note">What was assumed or changed, in Vietnamese; empty when there is nothing to say.</param>
/// <param name="Group">Code of the recipient group, by which a caller can drop or move the line; empty elsewhere.</param>
public sealed record Derivation(
    string Path, string Text, Origin Origin, string Rule, string Clause, string Certainty, string Note = "", string Group = "");
