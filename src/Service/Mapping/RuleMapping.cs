using ThiDua.Rules.Frames;
using ThiDua.Rules.Tables;

namespace ThiDua.Service.Mapping;

/// <summary>Rules and the reasons they give, as the protos have them.</summary>
internal static class RuleMapping
{
    /// <summary>The rule behind an entry.</summary>
    public static V1.RuleSource Of(RuleRow row) => new() { Rule = row.Id, Clause = row.Clause, Certainty = Certainty(row.Certainty) };

    /// <summary>The reason for a line.</summary>
    public static V1.Derivation Of(Derivation derivation) => new()
    {
        Path = derivation.Path,
        Text = derivation.Text,
        Origin = derivation.Origin switch
        {
            Origin.Rule => V1.Origin.Rule,
            Origin.Assumption => V1.Origin.Assumption,
            Origin.Profile => V1.Origin.Profile,
            Origin.Request => V1.Origin.Request,
            _ => throw new NotSupportedException($"{derivation.Origin} is not in the protos."),
        },
        Rule = derivation.Rule,
        Clause = derivation.Clause,
        Certainty = Certainty(derivation.Certainty),
        Note = derivation.Note,
        Group = derivation.Group,
    };

    /// <summary>How sure a rule is, by the codes of the tables.</summary>
    public static V1.Certainty Certainty(string code) => code switch
    {
        "S" => V1.Certainty.Stated,
        "X" => V1.Certainty.Seen,
        "V" => V1.Certainty.Read,
        "K" => V1.Certainty.Known,
        "I" => V1.Certainty.Inferred,
        "D" => V1.Certainty.Chosen,
        "" => V1.Certainty.Unspecified,
        _ => throw new NotSupportedException($"Certainty “{code}” is not in the protos."),
    };
}
