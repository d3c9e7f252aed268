namespace ThiDua.Localization.Drafting;

/// <summary>Why a place of a plan was changed.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Text">The reason, in Vietnamese, for a clerk.</param>
/// <param name="Clause">Clause of the law, or where the custom was seen; empty for the clerk's own decision.</param>
/// <param name="Certainty">How sure the rule is, by the codes of the rules' tables; empty for the clerk's own decision.</param>
public sealed record ChangeReason(string Rule, string Text, string Clause = "", string Certainty = "");
