using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Signing;

/// <summary>The cases a rule on signing speaks of; an empty list stands for all.</summary>
public abstract record SigningCase : RuleRow
{
    /// <summary>Codes of the issuing bodies.</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>Working regimes of the issuing bodies.</summary>
    public ImmutableArray<string> Regimes { get; init; } = [];

    /// <summary>Levels of the issuing units.</summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>Codes of the kinds of documents.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Codes of the matters.</summary>
    public ImmutableArray<string> Matters { get; init; } = [];

    /// <summary>Whose power.</summary>
    public ImmutableArray<Power> Powers { get; init; } = [];

    /// <summary>Who signs.</summary>
    public ImmutableArray<SignerRole> Signers { get; init; } = [];

    /// <summary>Codes of the signers' own units.</summary>
    public ImmutableArray<string> SignerUnits { get; init; } = [];

    /// <summary>Whether the rule speaks of every case.</summary>
    internal bool SpeaksOfAll => Bodies.IsEmpty && Regimes.IsEmpty && Levels.IsEmpty && Kinds.IsEmpty && Matters.IsEmpty
        && Powers.IsEmpty && Signers.IsEmpty && SignerUnits.IsEmpty;

    /// <summary>Whether the rule speaks of a case with this signer, by whatever power.</summary>
    internal bool Covers(SigningQuestion question) =>
        Lists(Bodies, question.Body.Code) && Lists(Regimes, question.Body.Rule.Regime) && Lists(Levels, question.Level)
        && Lists(Kinds, question.Kind) && Lists(Matters, question.Matter)
        && Lists(Signers, question.Signer) && Lists(SignerUnits, question.SignerUnit?.Code ?? "");

    private static bool Lists<T>(ImmutableArray<T> values, T value) => values.IsEmpty || values.Contains(value);
}
