using ThiDua.Documents.Certificates;

namespace ThiDua.Rules.Awards;

/// <summary>What a kind of laureate gets with an award.</summary>
public sealed record AwardPrize
{
    /// <summary>Kind of laureate.</summary>
    public required LaureateKind Kind { get; init; }

    /// <summary>Money as a multiple of the base salary (hệ số mức lương cơ sở); null when the law leaves it open.</summary>
    public decimal? Multiplier { get; init; }

    /// <summary>Clause of the law.</summary>
    public required string Clause { get; init; }

    /// <summary>How sure the multiple is, by the codes of <see cref="Tables.RuleRow.Certainty"/>.</summary>
    public required string Certainty { get; init; }
}
