using System.Collections.Immutable;
using ThiDua.Documents.Certificates;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Awards;

/// <summary>An emulation title or a form of commendation (danh hiệu thi đua, hình thức khen thưởng): a row of <c>awards.json</c>.</summary>
public sealed record AwardRule : RuleRow
{
    /// <summary>Code, such as <c>GK_XA</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Exact name with the words of who decides to be filled in: "Giấy khen của {head}".</summary>
    public required string Name { get; init; }

    /// <summary>What it is called where it was named before: "Giấy khen".</summary>
    public required string ShortName { get; init; }

    /// <summary>Code of the matter of a decision that grants it.</summary>
    public required string Matter { get; init; }

    /// <summary>Who decides; empty for an award of the State.</summary>
    public ImmutableArray<AwardGrantor> Grantors { get; init; } = [];

    /// <summary>Who decides on an award of the State (khen thưởng cấp Nhà nước), which others may only propose; else empty.</summary>
    public string Authority { get; init; } = "";

    /// <summary>Who can get it, with the money.</summary>
    public required ImmutableArray<AwardPrize> Prizes { get; init; }

    /// <summary>Code of the legal basis of the money; empty when the law leaves it open.</summary>
    public string MoneyLaw { get; init; } = "";

    /// <summary>What a kind of laureate gets; null when the award is not for that kind.</summary>
    public AwardPrize? Prize(LaureateKind kind) => Prizes.FirstOrDefault(prize => prize.Kind == kind);
}
