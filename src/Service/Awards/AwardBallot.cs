namespace ThiDua.Service.Awards;

/// <summary>The counting of ballots (kiểm phiếu). Numbers that are left empty are those of a full count: a ballot for each member present, all of them valid.</summary>
public sealed record AwardBallot
{
    /// <summary>Whether its minutes are made.</summary>
    public bool IsMade { get; init; }

    /// <summary>Number of the minutes.</summary>
    public string Number { get; init; } = "";

    /// <summary>When it began.</summary>
    public string Start { get; init; } = "";

    /// <summary>When it ended.</summary>
    public string End { get; init; } = "";

    /// <summary>Ballots handed out.</summary>
    public string Issued { get; init; } = "";

    /// <summary>Ballots that came back.</summary>
    public string Returned { get; init; } = "";

    /// <summary>Ballots that are not valid.</summary>
    public string Invalid { get; init; } = "";
}
