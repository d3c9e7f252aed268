using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Recipients;

/// <summary>That documents of some kinds, bodies, levels and topics go to a group: a row of <c>recipient-rules.json</c>.</summary>
public sealed record RecipientRule : RuleRow
{
    /// <summary>The document has addressees (Kính gửi).</summary>
    internal const string HasAddressees = "addressees";

    /// <summary>The document has an article that says who carries it out.</summary>
    internal const string HasExecutingArticle = "executing-article";

    /// <summary>The text names a body that wants a report.</summary>
    internal const string NamedForReport = "report-to";

    /// <summary>The text gives a body a task.</summary>
    internal const string NamedForTask = "tasked";

    /// <summary>Conditions under which the text itself names the recipient; the row has no group then.</summary>
    internal static readonly ImmutableArray<string> Mentions = [NamedForReport, NamedForTask];

    /// <summary>All conditions; empty for none.</summary>
    internal static readonly ImmutableArray<string> Conditions = ["", HasAddressees, HasExecutingArticle, .. Mentions];

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

    /// <summary>
    /// Only when this is so: <c>addressees</c>, <c>executing-article</c>, <c>report-to</c> or <c>tasked</c>; empty for always.
    /// </summary>
    public string When { get; init; } = "";
}
