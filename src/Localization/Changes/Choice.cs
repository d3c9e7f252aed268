namespace ThiDua.Localization.Changes;

/// <summary>An answer that a question offers.</summary>
/// <param name="Id">What the clerk's answer names: "keep", "drop", "1".</param>
/// <param name="Label">What it does, in Vietnamese.</param>
/// <param name="Text">The words that would stand there; empty when none would, or when the label says all.</param>
public sealed record Choice(string Id, string Label, string Text = "");
