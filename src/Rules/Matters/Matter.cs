using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Matters;

/// <summary>What a document is about (nội dung, vụ việc), as far as the rules tell matters apart: a row of <c>matters.json</c>.</summary>
public sealed record Matter : RuleRow
{
    /// <summary>The matter that no rule says anything special of.</summary>
    public const string General = "general";

    /// <summary>Code, such as <c>campaign</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Vietnamese name, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Code of the topic (lĩnh vực) it belongs to, such as <c>emulation</c>; empty for none.</summary>
    public string Topic { get; init; } = "";
}
