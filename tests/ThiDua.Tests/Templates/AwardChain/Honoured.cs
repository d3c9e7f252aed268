using System.Text.Json.Nodes;

namespace ThiDua.Tests.Templates.AwardChain;

/// <summary>One of those who are commended at the end of the campaign.</summary>
/// <param name="Kind">Kind as the data has it.</param>
/// <param name="Prefix">Word before the name; empty for none.</param>
/// <param name="Name">The name.</param>
/// <param name="Detail">Post and address.</param>
/// <param name="GoldenBookNo">Number in the golden book.</param>
internal sealed record Honoured(string Kind, string Prefix, string Name, string Detail, string GoldenBookNo)
{
    /// <summary>As the lists of minutes, submission and decision print it.</summary>
    public string InLists => Prefix.Length == 0 ? Name : $"{Prefix} {Name}";

    /// <summary>As the certificate prints it: names of people in capitals.</summary>
    public string OnCertificate => Kind == "collective" ? InLists : $"{Prefix} {Name.ToUpperInvariant()}";

    /// <summary>As data.</summary>
    public JsonObject Data()
    {
        var data = new JsonObject { ["kind"] = Kind, ["name"] = Name, ["detail"] = Detail, ["goldenBookNo"] = GoldenBookNo };
        if (Prefix.Length > 0)
        {
            data["prefix"] = Prefix;
        }

        return data;
    }
}
