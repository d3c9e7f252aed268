using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>The version that was stored.</summary>
/// <param name="stored">The answer of the service.</param>
internal sealed class ProfileStoredReport(PutProfileResponse stored) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        output.Line(Messages.ProfileStored(stored.Version));
        Remarks.Write(output, stored.Diagnostics);
    }

    /// <inheritdoc />
    public JsonObject ToJson()
    {
        var document = MessageJson.Full(stored.Version);
        document["diagnostics"] = Remarks.ToJson(stored.Diagnostics);
        return document;
    }
}
