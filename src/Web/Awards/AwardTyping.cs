using ThiDua.Service.Awards;
using ThiDua.Web.Forms;

namespace ThiDua.Web.Awards;

/// <summary>A case as a clerk types it: days and hours in the forms in use here.</summary>
internal static class AwardTyping
{
    /// <summary>The case with days and hours as the service has them.</summary>
    public static AwardCase Read(AwardCase typed) => typed with
    {
        Submission = Day(typed.Submission),
        Decision = Day(typed.Decision),
        Meeting = typed.Meeting with { Date = TypedDay.ToIso(typed.Meeting.Date), Start = TypedTime.ToClock(typed.Meeting.Start), End = TypedTime.ToClock(typed.Meeting.End) },
        Ballot = typed.Ballot with { Start = TypedTime.ToClock(typed.Ballot.Start), End = TypedTime.ToClock(typed.Ballot.End) },
    };

    private static AwardPaper Day(AwardPaper paper) => paper with { Date = TypedDay.ToIsoDraft(paper.Date) };
}
