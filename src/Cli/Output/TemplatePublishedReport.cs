using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>What became of a template that was sent.</summary>
/// <param name="published">The answer of the service.</param>
/// <param name="checkOnly">Whether it was only checked.</param>
internal sealed class TemplatePublishedReport(PutTemplateResponse published, bool checkOnly) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        output.Line(published.AlreadyPublished
            ? Messages.TemplateWasThere(published.Version)
            : checkOnly ? Messages.TemplateSound(published.Version) : Messages.TemplatePublished(published.Version));
        Remarks.Write(output, published.Diagnostics);
    }

    /// <inheritdoc />
    public JsonObject ToJson()
    {
        var document = MessageJson.Full(published.Version);
        document["alreadyPublished"] = published.AlreadyPublished;
        document["checkOnly"] = checkOnly;
        document["diagnostics"] = Remarks.ToJson(published.Diagnostics);
        return document;
    }
}
