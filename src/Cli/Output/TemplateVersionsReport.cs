using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>The versions of a template.</summary>
/// <param name="versions">The versions in rising order; at least one.</param>
internal sealed class TemplateVersionsReport(IReadOnlyList<TemplateVersion> versions) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output) => output.Table(
        [Messages.VersionHeading, Messages.NameHeading, Messages.OriginHeading, Messages.StateHeading],
        versions.Select(IReadOnlyList<string> (v) => [v.Version, v.Name, v.BuiltIn ? Messages.BuiltInTemplate : Messages.OwnTemplate, Messages.StateOf(v)]));

    /// <inheritdoc />
    public JsonObject ToJson() => new() { ["versions"] = JsonOutput.Array(versions, MessageJson.Full) };
}
