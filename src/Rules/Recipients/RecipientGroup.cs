using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Recipients;

/// <summary>A recipient or group of recipients as one line of the list: a row of <c>recipient-groups.json</c>.</summary>
public sealed record RecipientGroup : RuleRow
{
    /// <summary>Code, the same over levels.</summary>
    public required string Code { get; init; }

    /// <summary>Levels of the issuing units it is written so for.</summary>
    public required ImmutableArray<string> Levels { get; init; }

    /// <summary>
    /// The line without dash, mark and closing sign. <c>{unit}</c>, <c>{kind}</c> speak of the issuing unit, <c>{province}</c> of its province
    /// by kind and name, <c>{provinceKind}</c> by kind alone, <c>{villages}</c> names the communities below communes,
    /// <c>{communes}</c> the kinds of communes of a province, <c>{article}</c> the article that
    /// says who carries the document out.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>Other ways in which texts name the group, to recognise it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Codes of the bodies it covers.</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>Whose bodies they are.</summary>
    public BodyOwner Of { get; init; } = BodyOwner.Unit;
}
