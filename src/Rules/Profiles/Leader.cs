using System.Collections.Immutable;

namespace ThiDua.Rules.Profiles;

/// <summary>A leader of a body.</summary>
public sealed record Leader
{
    /// <summary>Code of the body, such as <c>people-committee</c>.</summary>
    public required string Body { get; init; }

    /// <summary>The post.</summary>
    public required LeaderPost Post { get; init; }

    /// <summary>Full name without degree or title.</summary>
    public required string Name { get; init; }

    /// <summary>First day in the post.</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day no longer in the post; null while in it.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Other posts (chức vụ khác) printed above the name, such as "CHỦ TỊCH UBND XÃ BÌNH LƯ".</summary>
    public ImmutableArray<string> OtherPosts { get; init; } = [];

    /// <summary>Whether the leader is in the post on a day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (To is null || day < To);
}
