using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Styles;

/// <summary>A choice that the law leaves to each agency (thể thức tùy chọn): a row of <c>styles.json</c>.</summary>
public sealed record StyleSetting : RuleRow
{
    /// <summary>Code, such as <c>report-mark</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Vietnamese name.</summary>
    public required string Name { get; init; }

    /// <summary>Value when the agency has none of its own.</summary>
    public required string Default { get; init; }

    /// <summary>The values it may have; empty for any text.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];
}
