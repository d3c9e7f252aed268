using System.Collections.Immutable;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Awards;

/// <summary>Bodies whose heads decide on an award.</summary>
public sealed record AwardGrantor
{
    /// <summary>Codes of the bodies; empty for all of the regimes.</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>Codes of the regimes (chế độ làm việc) of the bodies; empty for any.</summary>
    public ImmutableArray<string> Regimes { get; init; } = [];

    /// <summary>Levels of their units.</summary>
    public required ImmutableArray<string> Levels { get; init; }

    /// <summary>Whether the head of a body is one of them.</summary>
    public bool Covers(Body body) =>
        body.Unit is { } unit && Levels.Holds(unit.LevelCode)
        && (Bodies.IsEmpty || Bodies.Holds(body.Code)) && (Regimes.IsEmpty || Regimes.Holds(body.Rule.Regime));
}
