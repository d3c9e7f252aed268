using ThiDua.Documents;
using ThiDua.Rules.Frames;

namespace ThiDua.Localization.Rebasing;

/// <summary>A local plan that was edited, and the superior's plan in the version it was made from and in a new one.</summary>
/// <param name="OldParent">The superior's plan that the local one was made from.</param>
/// <param name="NewParent">Its new version.</param>
/// <param name="Local">The local plan with the clerk's edits.</param>
/// <param name="Frame">Who issues the local plan and when.</param>
/// <param name="Answers">The clerk's answers.</param>
public sealed record RebaseRequest(
    OfficialDocument OldParent, OfficialDocument NewParent, OfficialDocument Local, FrameRequest Frame, LocalizationAnswers Answers)
{
    /// <inheritdoc cref="LocalizationRequest.IssuedFrom" />
    public DateOnly? IssuedFrom { get; init; }
}
