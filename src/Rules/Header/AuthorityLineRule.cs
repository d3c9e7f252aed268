using System.Collections.Immutable;
using ThiDua.Rules.Signing;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Header;

/// <summary>The authority line (thẩm quyền ban hành) above the bases of a decision: a row of <c>authority-line-rules.json</c>.</summary>
public sealed record AuthorityLineRule : RuleRow
{
    /// <summary>Codes of the kinds of documents that have one.</summary>
    public required ImmutableArray<string> Kinds { get; init; }

    /// <summary>Whose power the document is issued by.</summary>
    public required Power Power { get; init; }

    /// <summary>The line: <c>{BODY}</c> is the authority line of the body, <c>{HEAD}</c> that of its head, <c>{HEADINUNIT}</c> the same with the unit's name.</summary>
    public required string Line { get; init; }
}
