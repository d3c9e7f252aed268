using ThiDua.Documents;
using ThiDua.Rules.Frames;

namespace ThiDua.Localization;

/// <summary>What to make of whose plan.</summary>
/// <param name="Parent">The superior's plan.</param>
/// <param name="Frame">Who issues the local plan and when, with the clerk's own wishes for number, recipients and signature.</param>
/// <param name="Answers">What the clerk knows and decided.</param>
public sealed record LocalizationRequest(OfficialDocument Parent, FrameRequest Frame, LocalizationAnswers Answers)
{
    /// <summary>The first day on which the plan can be issued where its date is left open, which is today; null for the first that the date can mean.</summary>
    public DateOnly? IssuedFrom { get; init; }
}
