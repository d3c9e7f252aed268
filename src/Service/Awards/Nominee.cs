namespace ThiDua.Service.Awards;

/// <summary>A row of the list: who is to be commended, as it was typed or pasted.</summary>
public sealed record Nominee
{
    /// <summary>A person.</summary>
    public const string Individual = "individual";

    /// <summary>A body or group.</summary>
    public const string Collective = "collective";

    /// <summary>A household.</summary>
    public const string Household = "household";

    /// <summary>The kinds in the order of the lists.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Collective, Individual, Household];

    /// <summary>Kind; empty when it is not known.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Word before the name: Ông, Bà.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Post, unit, address.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The award as the list calls it; empty for that of the whole file.</summary>
    public string Award { get; init; } = "";

    /// <summary>Achievements in short.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Votes for.</summary>
    public string Agree { get; init; } = "";

    /// <summary>Votes against.</summary>
    public string Disagree { get; init; } = "";

    /// <summary>Number in the golden book.</summary>
    public string GoldenBookNo { get; init; } = "";
}
