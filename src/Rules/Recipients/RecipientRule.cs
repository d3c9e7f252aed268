using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Recipients;

/// <summary>That documents of some kinds, bodies, levels and topics go to a group: a row of <c>recipient-rules.json</c>.</summary>
public sealed record RecipientRule : RuleRow
{
    /// <summary>Codes of the kinds of documents.</summary>
    public required ImmutableArray<string> Kinds { get; init; }

    /// <summary>Codes of the topics; <c>*</c> for all.</summary>
    public required ImmutableArray<string> Topics { get; init; }

    /// <summary>Codes of the issuing bodies.</summary>
    public required ImmutableArray<string> Issuers { get; init; }

    /// <summary>Levels of the issuing units.</summary>
    public required ImmutableArray<string> Levels { get; init; }

    /// <summary>Codes of the matters; <c>*</c> for all.</summary>
    public ImmutableArray<string> Matters { get; init; } = [Codes.All];

    /// <summary>Code of the group.</summary>
    public required string Group { get; init; }

    /// <summary>What the group gets it for.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>Place in the list: small numbers first, groups of the same number in the order of the file.</summary>
    public required int Order { get; init; }

    /// <summary>Only when the document has this: <c>addressees</c> or <c>executing-article</c>; empty for always.</summary>
    public string When { get; init; } = "";
}
