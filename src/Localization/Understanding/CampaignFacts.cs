using System.Collections.Immutable;

namespace ThiDua.Localization.Understanding;

/// <summary>The emulation movement (phong trào thi đua) that a plan is about.</summary>
/// <param name="Name">Its name as the plan has it between quotation marks.</param>
/// <param name="BareName">The name without "trên địa bàn …".</param>
/// <param name="Topic">What it is about, without "thi đua": "đổi mới sáng tạo và chuyển đổi số".</param>
/// <param name="Terms">The things its topic joins: "đổi mới sáng tạo", "chuyển đổi số".</param>
/// <param name="Period">Its years: "2025-2030"; empty when the plan does not say.</param>
public sealed record CampaignFacts(string Name, string BareName, string Topic, ImmutableArray<string> Terms, string Period)
{
    /// <summary>Whether "Phong trào thi đua" says which one is meant: the subject names one, and calls it so.</summary>
    public bool HasShortForm { get; init; }
}
