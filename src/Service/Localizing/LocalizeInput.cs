using ThiDua.Documents;
using ThiDua.Localization;
using ThiDua.Rules.Frames;

namespace ThiDua.Service.Localizing;

/// <summary>What a job brings, read and checked.</summary>
/// <param name="Parent">The superior's plan.</param>
/// <param name="Frame">Who issues the local plan and when.</param>
/// <param name="Answers">The clerk's answers.</param>
/// <param name="ProfileVersion">The version of the unit's profile; 0 when there is none.</param>
/// <param name="IssuedFrom">Today where the date of issue is left open; null where it is given.</param>
internal sealed record LocalizeInput(OfficialDocument Parent, FrameRequest Frame, LocalizationAnswers Answers, int ProfileVersion, DateOnly? IssuedFrom);
