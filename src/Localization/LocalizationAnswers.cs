using System.Collections.Immutable;
using ThiDua.Localization.Changes;

namespace ThiDua.Localization;

/// <summary>What the clerk knows and decides: all of it may be absent.</summary>
public sealed record LocalizationAnswers
{
    /// <summary>Nothing said.</summary>
    public static LocalizationAnswers None { get; } = new();

    /// <summary>The movement's name (tên phong trào) where it changed since the superior's plan, without quotation marks; empty for the superior's.</summary>
    public string CampaignName { get; init; } = "";

    /// <summary>Its topic (nội dung) as running text has it: "đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh"; empty for that of the name.</summary>
    public string CampaignTopic { get; init; } = "";

    /// <summary>Its years, "2026-2030", where they changed; empty for the superior's.</summary>
    public string CampaignPeriod { get; init; } = "";

    /// <summary>Whether another plan is cited than the one that was read: its movement, number and date are the clerk's.</summary>
    public bool CitesAnother => CampaignName.Length > 0 && ParentNumber is not null && ParentDate is not null;

    /// <summary>Number of the superior's plan (số văn bản) where the file leaves it open.</summary>
    public int? ParentNumber { get; init; }

    /// <summary>Date of the superior's plan where the file leaves it open.</summary>
    public DateOnly? ParentDate { get; init; }

    /// <summary>How many days before the superior's deadlines the own ones fall; null for the usual number.</summary>
    public int? DaysAhead { get; init; }

    /// <summary>Decisions on questions and changes, by their ids.</summary>
    public ImmutableSortedDictionary<string, Answer> Decisions { get; init; } = ImmutableSortedDictionary<string, Answer>.Empty;

    /// <summary>What the locality adds.</summary>
    public ImmutableArray<Addition> Additions { get; init; } = [];
}
