using System.Collections.Immutable;

namespace ThiDua.Rules.Styles;

/// <summary>Codes of the settings of style that the program asks for; each must be in <c>styles.json</c>, and no other.</summary>
internal static class StyleCodes
{
    /// <summary>Mark behind a recipient who gets a report.</summary>
    public const string ReportMark = "report-mark";

    /// <summary>Mark behind a recipient who carries the document out.</summary>
    public const string ActMark = "act-mark";

    /// <summary>Mark behind a recipient who works along.</summary>
    public const string CoordinateMark = "coordinate-mark";

    /// <summary>Mark behind a recipient who is to know.</summary>
    public const string KnowMark = "know-mark";

    /// <summary>Whether the kind of the unit stands behind the name of the collective.</summary>
    public const string CollectiveWithLevel = "collective-with-level";

    /// <summary>What the chairman of a meeting is called.</summary>
    public const string MeetingChair = "meeting-chair";

    /// <summary>Which units' place names carry their kind.</summary>
    public const string PlaceInFull = "place-in-full";

    /// <summary>Abbreviation of the body in symbols of documents within its head's own power.</summary>
    public const string PersonalSymbol = "personal-symbol";

    /// <summary>How the money of an award is rounded.</summary>
    public const string AwardRounding = "award-rounding";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
        [ReportMark, ActMark, CoordinateMark, KnowMark, CollectiveWithLevel, MeetingChair, PlaceInFull, PersonalSymbol, AwardRounding];
}
