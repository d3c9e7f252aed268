using System.Text.Json.Nodes;

namespace ThiDua.Cli.Output;

/// <summary>Where the service listens.</summary>
/// <param name="addresses">Its addresses.</param>
internal sealed class ServeReport(IReadOnlyList<Uri> addresses) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        foreach (var address in addresses)
            output.Line(Messages.ServingAt(address));

        output.Message(Messages.HowToStop);
    }

    /// <inheritdoc />
    public JsonObject ToJson() => new() { ["addresses"] = JsonOutput.Array(addresses, a => a.ToString()) };
}
