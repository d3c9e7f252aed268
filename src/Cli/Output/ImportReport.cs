using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>What was recognised in a Word file.</summary>
/// <param name="read">The answer.</param>
/// <param name="output">Where the tree was written; null when nowhere.</param>
internal sealed class ImportReport(ImportResponse read, string? output) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput console)
    {
        console.Table(
            [Messages.PartHeading, Messages.TextHeading, Messages.CertaintyHeading, Messages.ReasonHeading],
            read.Parts.Select(part => (IReadOnlyList<string>)[part.Name, part.Text, Messages.CertaintyOf(part.Certainty), part.Reason]));
        Remarks.Write(console, read.Remarks);
        if (output is not null)
            console.Line(Messages.ImportWritten(output));
    }

    /// <inheritdoc />
    public JsonObject ToJson() => new()
    {
        ["document"] = JsonNode.Parse(read.DocumentJson),
        ["parts"] = JsonOutput.Array(read.Parts, part => new JsonObject
        {
            ["name"] = part.Name,
            ["text"] = part.Text,
            ["certainty"] = part.Certainty.ToString().ToLowerInvariant(),
            ["reason"] = part.Reason,
        }),
        ["remarks"] = Remarks.ToJson(read.Remarks),
    };
}
