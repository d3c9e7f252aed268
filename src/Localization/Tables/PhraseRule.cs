using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Localization.Tables;

/// <summary>
/// Words of a superior's plan and what a local plan has in their place: a row of <c>phrases.json</c>. Its patterns are regular expressions over a
/// text in one spelling, small letters and capitals alike, between whole words, with the names of <see cref="Wording.PlanWords"/> in braces; a
/// group named <c>x</c> says which part is replaced when it is not all of it.
/// </summary>
public sealed record PhraseRule : ReasonedRule
{
    /// <summary>At which stage of the work: <c>opening</c>, <c>reporting</c>, <c>awards</c>, <c>groups</c>, <c>duties</c>, <c>scope</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>The words.</summary>
    public required string Find { get; init; }

    /// <summary>What stands in their place, with names in braces: of groups of the pattern, of words of the local plan.</summary>
    public string Put { get; init; } = "";

    /// <summary>A pattern that must be in the sentence; empty for none.</summary>
    public string Only { get; init; } = "";

    /// <summary>A pattern that must not be in the sentence; empty for none.</summary>
    public string Unless { get; init; } = "";

    /// <summary>Levels of the local plans it is for.</summary>
    public ImmutableArray<string> Levels { get; init; } = [Codes.All];

    /// <summary>Levels of the superior's plans it is for.</summary>
    public ImmutableArray<string> Parents { get; init; } = [Codes.All];

    /// <summary>The question to ask; null when the words are simply replaced.</summary>
    public string? Ask { get; init; }

    /// <summary>Whether words that are kept are closed to later rows: all of them speak of the superior.</summary>
    public bool Closes { get; init; }

    /// <summary>What can be answered; the first is taken while nobody answers.</summary>
    public ImmutableArray<PhraseChoice> Choices { get; init; } = [];
}
