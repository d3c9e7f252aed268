namespace ThiDua.Rules.Tables;

/// <summary>A row of a rules' data file: what holds, since when, by which clause and how surely.</summary>
public abstract record RuleRow
{
    /// <summary>Id of the row, unique in its file; it stands in explanations.</summary>
    public required string Id { get; init; }

    /// <summary>First day the row holds.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>First day it no longer holds; null while it does.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Clause of the law, or where the custom was seen.</summary>
    public required string Clause { get; init; }

    /// <summary>
    /// How sure the row is: <c>S</c> stated in the law, <c>X</c> seen in documents in force, <c>V</c> read in a public source,
    /// <c>K</c> known and not verified, <c>I</c> inferred, <c>D</c> a choice of ours.
    /// </summary>
    public required string Certainty { get; init; }

    /// <summary>Whether the row holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day < ValidTo);

    /// <summary>Whether two rows hold on a common day.</summary>
    public bool Overlaps(RuleRow other) =>
        (other.ValidTo is null || ValidFrom < other.ValidTo) && (ValidTo is null || other.ValidFrom < ValidTo);
}
