namespace ThiDua.Service.Awards;

/// <summary>Number, date and signer of one of the papers, as they were typed.</summary>
public sealed record AwardPaper
{
    /// <summary>Number; empty while none was given.</summary>
    public string Number { get; init; } = "";

    /// <summary>Date: "2027-11-15", in a draft "2027-11".</summary>
    public string Date { get; init; } = "";

    /// <summary>Name of who signs; empty for the one of the profile.</summary>
    public string SignerName { get; init; } = "";

    /// <summary>Role of who signs: <c>head</c>, <c>acting-head</c>, <c>deputy</c>; empty for the head.</summary>
    public string SignerRole { get; init; } = "";
}
