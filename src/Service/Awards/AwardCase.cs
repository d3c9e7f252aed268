namespace ThiDua.Service.Awards;

/// <summary>One award to many (hồ sơ khen thưởng): the facts that its papers share, each given once, and the one list.</summary>
public sealed record AwardCase
{
    /// <summary>Code of the unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Code of the award.</summary>
    public string Award { get; init; } = "";

    /// <summary>Name of the campaign; empty for an award outside of one.</summary>
    public string Campaign { get; init; } = "";

    /// <summary>First year, or the only one.</summary>
    public string From { get; init; } = "";

    /// <summary>Last year; empty for one year.</summary>
    public string To { get; init; } = "";

    /// <summary>What for, outside of a campaign: "có thành tích xuất sắc trong …".</summary>
    public string Merit { get; init; } = "";

    /// <summary>Legal bases of the unit's own.</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>Code of the body that proposes; empty for the usual one.</summary>
    public string Proposer { get; init; } = "";

    /// <summary>The submission.</summary>
    public AwardPaper Submission { get; init; } = new();

    /// <summary>The decision.</summary>
    public AwardPaper Decision { get; init; } = new();

    /// <summary>Year of the fund that pays; empty for that of the decision.</summary>
    public string FundYear { get; init; } = "";

    /// <summary>The meeting.</summary>
    public AwardMeeting Meeting { get; init; } = new();

    /// <summary>The counting of ballots.</summary>
    public AwardBallot Ballot { get; init; } = new();

    /// <summary>The certificates.</summary>
    public CertificatePrint Certificate { get; init; } = new();

    /// <summary>The number in the golden book from which those without one are counted; empty for none.</summary>
    public string GoldenBookFrom { get; init; } = "";

    /// <summary>The list.</summary>
    public IReadOnlyList<Nominee> Nominees { get; init; } = [];
}
