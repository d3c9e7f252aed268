using System.Collections.Immutable;

namespace ThiDua.Rules.Recipients;

/// <summary>The caller's changes to the recipients by rule; they are kept as given and marked in the explanation.</summary>
public sealed record RecipientEdits
{
    /// <summary>No change.</summary>
    public static RecipientEdits None { get; } = new();

    /// <summary>The whole list in the caller's own words, in place of the one by rule; null to keep that.</summary>
    public ImmutableArray<string>? Entries { get; init; }

    /// <summary>Lines to add, before the archive line.</summary>
    public ImmutableArray<string> Add { get; init; } = [];

    /// <summary>Codes of groups to leave out.</summary>
    public ImmutableArray<string> Drop { get; init; } = [];

    /// <summary>Codes of groups in the order wanted; those not named follow in the order by rule.</summary>
    public ImmutableArray<string> Order { get; init; } = [];

    /// <summary>Abbreviations of the units in the archive line, in place of those by rule; null to keep those.</summary>
    public ImmutableArray<string>? Archive { get; init; }
}
