using System.Text.Json.Nodes;
using ThiDua.Cli.Connection;

namespace ThiDua.Cli.Output;

/// <summary>Where the service listens and what it keeps.</summary>
/// <param name="addresses">Its addresses.</param>
/// <param name="pages">The addresses of the pages for clerks; none when they are not served.</param>
/// <param name="settings">The directories it keeps things in.</param>
internal sealed class ServeReport(IReadOnlyList<Uri> addresses, IReadOnlyList<Uri> pages, ConnectionSettings settings) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        foreach (var page in pages)
            output.Line(Messages.PagesAt(page));

        foreach (var address in addresses)
            output.Line(Messages.ServingAt(address));

        Write(output, settings.DraftsDirectory, Messages.DraftsKeptIn, Messages.DraftsNotLasting);
        Write(output, settings.TemplatesDirectory, Messages.TemplatesKeptIn, Messages.TemplatesNotLasting);
        Write(output, settings.ProfilesDirectory, Messages.ProfilesKeptIn, Messages.ProfilesNotLasting);
        output.Message(Messages.HowToStop);
    }

    /// <inheritdoc />
    public JsonObject ToJson() => new()
    {
        ["addresses"] = JsonOutput.Array(addresses, a => a.ToString()),
        ["pages"] = JsonOutput.Array(pages, a => a.ToString()),
        ["drafts"] = settings.DraftsDirectory,
        ["templates"] = settings.TemplatesDirectory,
        ["profiles"] = settings.ProfilesDirectory,
    };

    private static void Write(HumanOutput output, string? directory, Func<string, string> kept, string notLasting)
    {
        if (directory is null)
            output.Message(notLasting);
        else
            output.Line(kept(directory));
    }
}
