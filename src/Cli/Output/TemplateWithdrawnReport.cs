using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>The version that is out of use.</summary>
/// <param name="withdrawn">The answer of the service.</param>
internal sealed class TemplateWithdrawnReport(WithdrawTemplateResponse withdrawn) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        output.Line(Messages.TemplateWithdrawn(withdrawn.Version));
        Remarks.Write(output, withdrawn.Diagnostics);
    }

    /// <inheritdoc />
    public JsonObject ToJson()
    {
        var document = MessageJson.Full(withdrawn.Version);
        document["diagnostics"] = Remarks.ToJson(withdrawn.Diagnostics);
        return document;
    }
}
