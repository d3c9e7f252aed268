namespace ThiDua.Localization.Reviewing;

/// <summary>A place that a check found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">Where the words begin in it.</param>
/// <param name="Length">How many characters they have.</param>
/// <param name="Proposal">What could stand there; null when only a person can say, empty when the words should go.</param>
/// <param name="Detail">What the reason names beside the words; empty for nothing.</param>
internal sealed record Hit(ReviewedText Text, int Start, int Length, string? Proposal, string Detail = "");
