using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Communities;

/// <summary>What the communities below communes (thôn, bản, ấp, tổ dân phố…) are called: a row of <c>village-terms.json</c>.</summary>
public sealed record VillageTerm : RuleRow
{
    /// <summary>The term in small letters.</summary>
    public required string Term { get; init; }

    /// <summary>Levels of the communes.</summary>
    public required ImmutableArray<string> Levels { get; init; }

    /// <summary>Codes of the provinces; empty for all others.</summary>
    public ImmutableArray<string> Provinces { get; init; } = [];
}
