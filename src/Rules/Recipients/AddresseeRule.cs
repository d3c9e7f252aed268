using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Recipients;

/// <summary>To whom a document is addressed (Kính gửi): a row of <c>addressee-rules.json</c>.</summary>
public sealed record AddresseeRule : RuleRow
{
    /// <summary>Codes of the kinds of documents.</summary>
    public required ImmutableArray<string> Kinds { get; init; }

    /// <summary>Codes of the matters; <c>*</c> for all.</summary>
    public required ImmutableArray<string> Matters { get; init; }

    /// <summary>Codes of the issuing bodies.</summary>
    public required ImmutableArray<string> Issuers { get; init; }

    /// <summary>Levels of the issuing units.</summary>
    public required ImmutableArray<string> Levels { get; init; }

    /// <summary>
    /// The addressee; <c>{unit}</c>, <c>{kind}</c>, <c>{province}</c> as in recipient groups. Empty when the rule only allows addressees and
    /// the caller must name them.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the document must have an addressee.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the addressee is only printed when the caller asks for it: the document is sent as a letter.</summary>
    public bool OnRequest { get; init; }
}
