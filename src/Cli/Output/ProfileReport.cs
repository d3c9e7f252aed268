using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>A profile. For people its JSON alone goes to standard output, ready to be kept, changed and stored again.</summary>
/// <param name="found">The profile.</param>
internal sealed class ProfileReport(GetProfileResponse found) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        output.Message(Messages.ProfileShown(found.Version));
        output.Line(JsonOutput.Text(MessageJson.Short(found.Profile)));
    }

    /// <inheritdoc />
    public JsonObject ToJson()
    {
        var document = MessageJson.Full(found.Version);
        document["profile"] = MessageJson.Short(found.Profile);
        return document;
    }
}
