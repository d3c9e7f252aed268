namespace ThiDua.Localization.Changes;

/// <summary>What a clerk decided about a question or a change.</summary>
/// <param name="Choice">Id of the choice taken; for a change "keep" leaves the superior's words; empty when there is a text.</param>
/// <param name="Text">The clerk's own words for the place; empty when there is a choice.</param>
public sealed record Answer(string Choice, string Text = "");
