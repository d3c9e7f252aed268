namespace ThiDua.Service.Awards;

/// <summary>The meeting of the council (họp Hội đồng Thi đua - Khen thưởng).</summary>
public sealed record AwardMeeting
{
    /// <summary>Vote by ballot (bỏ phiếu kín).</summary>
    public const string SecretBallot = "secret-ballot";

    /// <summary>Whether its minutes are made here; else only their number and date are cited.</summary>
    public bool IsMade { get; init; }

    /// <summary>Number of the minutes.</summary>
    public string Number { get; init; } = "";

    /// <summary>Day of the meeting.</summary>
    public string Date { get; init; } = "";

    /// <summary>When it began: "14:00".</summary>
    public string Start { get; init; } = "";

    /// <summary>When it ended.</summary>
    public string End { get; init; } = "";

    /// <summary>Where it was.</summary>
    public string Place { get; init; } = "";

    /// <summary>Members of the council and others.</summary>
    public IReadOnlyList<AwardPerson> People { get; init; } = [];

    /// <summary>How the vote was taken: <c>show-of-hands</c> or <see cref="SecretBallot"/>.</summary>
    public string Method { get; init; } = "";

    /// <summary>Per cent of the votes that are needed; empty for more than half.</summary>
    public string Threshold { get; init; } = "";

    /// <summary>What was said.</summary>
    public IReadOnlyList<string> Discussion { get; init; } = [];

    /// <summary>Whether everyone present agreed where a row of the list has no votes.</summary>
    public bool IsUnanimous { get; init; }

    /// <summary>Members who came.</summary>
    public IEnumerable<AwardPerson> Present => People.Where(person => !person.Is(AwardPerson.Absent) && !person.Is(AwardPerson.Guest));

    /// <summary>Members who did not come.</summary>
    public IEnumerable<AwardPerson> Away => People.Where(person => person.Is(AwardPerson.Absent));

    /// <summary>How many members the council has; 0 when they are not listed.</summary>
    public int Members => Present.Count() + Away.Count();
}
