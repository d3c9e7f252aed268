using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>Why the lines around the content of a document read as they do.</summary>
internal static class Explanation
{
    /// <summary>Writes the lines with their reasons for people.</summary>
    public static void Write(HumanOutput output, IEnumerable<Derivation> derivations)
    {
        output.Line();
        output.Line(Messages.ExplanationHeading);
        foreach (var derivation in derivations)
        {
            var group = derivation.Group.Length == 0 ? "" : $" [{derivation.Group}]";
            output.Line($"- {Messages.PartOf(derivation.Path)}: {derivation.Text}{group}");
            output.Line("    " + Reason(derivation));
            if (derivation.Note.Length > 0)
                output.Line("    " + derivation.Note);
        }
    }

    /// <summary>The same for programs.</summary>
    public static JsonArray ToJson(IEnumerable<Derivation> derivations) => JsonOutput.Array(derivations, MessageJson.Full);

    private static string Reason(Derivation derivation)
    {
        var origin = Messages.OriginOf(derivation.Origin);
        return derivation.Rule.Length == 0
            ? origin + "."
            : $"{origin}: {derivation.Clause} ({Messages.CertaintyOf(derivation.Certainty)}; {derivation.Rule}).";
    }
}
