using System.Collections.Immutable;

namespace ThiDua.Rules.Profiles;

/// <summary>One line of a unit's usual recipients.</summary>
public sealed record RecipientLine
{
    /// <summary>Codes of the groups the line covers; empty for a line of the unit's own, which is always printed.</summary>
    public ImmutableArray<string> Covers { get; init; } = [];

    /// <summary>
    /// The line without dash and closing mark; <c>{kind}</c>, <c>{unit}</c>, <c>{villages}</c> are filled in. Empty keeps the rules' text
    /// and only moves the group.
    /// </summary>
    public string Text { get; init; } = "";
}
