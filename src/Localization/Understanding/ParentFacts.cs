using System.Collections.Immutable;

namespace ThiDua.Localization.Understanding;

/// <summary>What was understood of a superior's plan.</summary>
/// <param name="Citation">How the local plan cites it: "Kế hoạch số 653/KH-UBND ngày 14/02/2025 của UBND tỉnh Lai Châu về …".</param>
/// <param name="Campaign">The movement it is about; null for a plan on another subject.</param>
/// <param name="Citations">The documents it cites, in order.</param>
/// <param name="Deadlines">Its deadlines, in order.</param>
/// <param name="Holders">The bodies it gives tasks to, in order.</param>
/// <param name="ReportTo">The bodies it wants reports sent to.</param>
public sealed record ParentFacts(
    string Citation,
    CampaignFacts? Campaign,
    ImmutableArray<CitedDocument> Citations,
    ImmutableArray<Deadline> Deadlines,
    ImmutableArray<TaskHolder> Holders,
    ImmutableArray<string> ReportTo)
{
    /// <summary>Nothing understood.</summary>
    public static ParentFacts Nothing { get; } = new("", null, [], [], [], []);

    /// <summary>The body that issued it, without the province's name; empty for the People's Committee.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>Whether number and date of the plan are known, so that it can be cited in full.</summary>
    public bool IsCitable { get; init; }
}
