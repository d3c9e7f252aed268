using System.Text.Json.Nodes;

namespace ThiDua.Cli.Output;

/// <summary>What the demonstration did.</summary>
/// <param name="address">Where the service listened.</param>
/// <param name="embedded">Whether the service was embedded in the command.</param>
/// <param name="steps">The calls, in order.</param>
/// <param name="sample">Name of the sample.</param>
/// <param name="rendered">The files.</param>
/// <param name="time">How long all of it took.</param>
internal sealed class DemoReport(
    Uri address, bool embedded, IReadOnlyList<DemoStep> steps, string sample, RenderReport rendered, TimeSpan time) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        output.Line(embedded ? Messages.EmbeddedAt(address) : Messages.RemoteAt(address));
        output.Table(
            [Messages.CallHeading, Messages.DetailHeading, Messages.TimeHeading],
            steps.Select(IReadOnlyList<string> (s) => [s.Call, s.Detail, VietnameseFormat.Duration(s.Time)]));
        rendered.Write(output);
        output.Line(Messages.DemoDone(time));
    }

    /// <inheritdoc />
    public JsonObject ToJson()
    {
        var document = rendered.ToJson();
        document["server"] = address.ToString();
        document["embedded"] = embedded;
        document["sample"] = sample;
        document["calls"] = JsonOutput.Array(steps, s => new JsonObject
        {
            ["call"] = s.Call,
            ["detail"] = s.Detail,
            ["milliseconds"] = Math.Round(s.Time.TotalMilliseconds, 1),
        });
        document["milliseconds"] = Math.Round(time.TotalMilliseconds, 1);
        return document;
    }
}
