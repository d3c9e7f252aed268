using System.Text.Json.Nodes;

namespace ThiDua.Cli.Output;

/// <summary>Where the service listens and what it keeps.</summary>
/// <param name="addresses">Its addresses.</param>
/// <param name="templates">The directory that keeps templates of one's own; null for none.</param>
/// <param name="profiles">The directory that keeps profiles of agencies; null for none.</param>
internal sealed class ServeReport(IReadOnlyList<Uri> addresses, string? templates, string? profiles) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        foreach (var address in addresses)
            output.Line(Messages.ServingAt(address));

        if (templates is null)
            output.Message(Messages.TemplatesNotLasting);
        else
            output.Line(Messages.TemplatesKeptIn(templates));

        if (profiles is null)
            output.Message(Messages.ProfilesNotLasting);
        else
            output.Line(Messages.ProfilesKeptIn(profiles));

        output.Message(Messages.HowToStop);
    }

    /// <inheritdoc />
    public JsonObject ToJson() => new()
    {
        ["addresses"] = JsonOutput.Array(addresses, a => a.ToString()),
        ["templates"] = templates,
        ["profiles"] = profiles,
    };
}
