using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Header;

/// <summary>How the symbol (ký hiệu) of kinds of documents is built: a row of <c>symbol-rules.json</c>.</summary>
public sealed record SymbolRule : RuleRow
{
    /// <summary>Codes of the kinds of documents; <c>*</c> for all others.</summary>
    public required ImmutableArray<string> Kinds { get; init; }

    /// <summary>
    /// The symbol: <c>{KIND}</c> is the abbreviation of the kind, <c>{BODY}</c> that of the issuing body, <c>{UNIT}</c> that of the drafting
    /// unit.
    /// </summary>
    public required string Pattern { get; init; }
}
