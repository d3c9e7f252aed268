using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Recipients;

/// <summary>Which unit usually drafts, and so keeps, documents of a topic: a row of <c>archive-rules.json</c>.</summary>
public sealed record ArchiveRule : RuleRow
{
    /// <summary>Codes of the issuing bodies.</summary>
    public required ImmutableArray<string> Issuers { get; init; }

    /// <summary>Codes of the topics.</summary>
    public required ImmutableArray<string> Topics { get; init; }

    /// <summary>Levels of the issuing units.</summary>
    public required ImmutableArray<string> Levels { get; init; }

    /// <summary>Code of the drafting unit; empty when only the clerk's office keeps a copy.</summary>
    public string Unit { get; init; } = "";
}
