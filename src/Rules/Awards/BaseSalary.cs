using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Awards;

/// <summary>The base salary (mức lương cơ sở) of a period: a row of <c>base-salaries.json</c>.</summary>
public sealed record BaseSalary : RuleRow
{
    /// <summary>Code; there is one salary at a time.</summary>
    public required string Code { get; init; }

    /// <summary>Đồng a month.</summary>
    public required long Amount { get; init; }
}
