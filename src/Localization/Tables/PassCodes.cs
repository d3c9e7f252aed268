using System.Collections.Frozen;

namespace ThiDua.Localization.Tables;

/// <summary>Names of what the rows of <c>passes.json</c> are about.</summary>
internal static class PassCodes
{
    /// <summary>The opening cites the superior's plan in full.</summary>
    public const string CiteParent = "cite-parent";

    /// <summary>The People's Committee issues what another body of the province issued.</summary>
    public const string OtherIssuer = "other-issuer";

    /// <summary>Asks for number and date of a superior's plan that has none.</summary>
    public const string ParentIdentity = "parent-identity";

    /// <summary>The movement by its short form.</summary>
    public const string ShortName = "short-name";

    /// <summary>Asks for the subject of a plan that has none.</summary>
    public const string SubjectMissing = "subject-missing";

    /// <summary>Asks about the years of a movement whose new name and plan the clerk gave without them.</summary>
    public const string PeriodOfRenamed = "period-of-renamed";

    /// <summary>Asks about the first year of a movement that another, later plan is cited for.</summary>
    public const string CampaignStart = "campaign-start";

    /// <summary>A deadline ahead of the superior's.</summary>
    public const string Deadline = "deadline";

    /// <summary>Asks about a deadline that moved into the year before.</summary>
    public const string DeadlineOfYearBefore = "deadline-of-year-before";

    /// <summary>Asks about a deadline before the day of issue.</summary>
    public const string DeadlinePassed = "deadline-passed";

    /// <summary>Asks about a deadline that is counted from an event.</summary>
    public const string DeadlineFixed = "deadline-fixed";

    /// <summary>Asks about a deadline on the first of every month.</summary>
    public const string DeadlineOfMonthBegin = "deadline-of-month-begin";

    /// <summary>Asks about a milestone of the movement.</summary>
    public const string Milestone = "milestone";

    /// <summary>A body that would help itself, in a table of tasks.</summary>
    public const string RepeatedCell = "repeated-cell";

    /// <summary>Sections of one body brought together.</summary>
    public const string MergedHolders = "merged-holders";

    /// <summary>The award (giấy khen) of the commune's chairman.</summary>
    public const string CommuneAward = "commune-award";

    /// <summary>Asks about other communes of the province that are named.</summary>
    public const string OtherCommunes = "other-communes";

    /// <summary>Asks about words of the wrong level that are left.</summary>
    public const string Leftovers = "leftovers";

    /// <summary>All of them.</summary>
    public static readonly FrozenSet<string> All =
        [CiteParent, OtherIssuer, ParentIdentity, ShortName, SubjectMissing, PeriodOfRenamed, CampaignStart, Deadline, DeadlineOfYearBefore, DeadlinePassed, DeadlineFixed, DeadlineOfMonthBegin, Milestone, RepeatedCell, MergedHolders, CommuneAward, OtherCommunes, Leftovers];
}
