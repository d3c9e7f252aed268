using ThiDua.Client;
using ThiDua.V1;

namespace ThiDua.Cli.Connection;

/// <summary>Calls in the shape that the commands need.</summary>
internal static class ClientCalls
{
    /// <summary>All templates that serve a level, of all pages.</summary>
    public static async Task<IReadOnlyList<Template>> AllTemplatesAsync(
        this ThiDuaClient client, Level level, CancellationToken cancellation)
    {
        var templates = new List<Template>();
        await foreach (var template in client.ListTemplatesAsync(level, cancellation))
            templates.Add(template);

        return templates;
    }

    /// <summary>All units of a province and kind, of all pages.</summary>
    public static async Task<FindUnitsResponse> AllUnitsAsync(
        this ThiDuaClient client, string province, Level kind, string on, CancellationToken cancellation)
    {
        var all = new FindUnitsResponse();
        await foreach (var unit in client.ListUnitsAsync(province, kind, on, cancellation))
            all.Units.Add(unit);

        all.TotalSize = all.Units.Count;
        return all;
    }

    /// <summary>All versions of a unit's profile, of all pages.</summary>
    public static async Task<IReadOnlyList<ProfileVersion>> AllProfileVersionsAsync(
        this ThiDuaClient client, string unit, CancellationToken cancellation)
    {
        var versions = new List<ProfileVersion>();
        await foreach (var version in client.ListProfileVersionsAsync(unit, cancellation))
            versions.Add(version);

        return versions;
    }

    /// <summary>All versions of a template, of all pages.</summary>
    public static async Task<IReadOnlyList<TemplateVersion>> AllTemplateVersionsAsync(
        this ThiDuaClient client, string id, CancellationToken cancellation)
    {
        var versions = new List<TemplateVersion>();
        await foreach (var version in client.ListTemplateVersionsAsync(id, cancellation))
            versions.Add(version);

        return versions;
    }

    /// <summary>Renders documents of any size; every file is whole and checked before this returns.</summary>
    public static async Task<RenderResponse> RenderAnySizeAsync(
        this ThiDuaClient client, RenderRequest request, CancellationToken cancellation)
    {
        var response = new RenderResponse();
        var summary = await client.RenderStreamAsync(request, Keep, cancellation);
        response.Diagnostics.Add(summary.Diagnostics);
        response.TemplateVersion = summary.TemplateVersion;
        response.Derivations.Add(summary.Derivations);
        response.ProfileVersion = summary.ProfileVersion;
        return response;

        Task Keep(RenderedFile file, CancellationToken token)
        {
            response.Files.Add(file);
            return Task.CompletedTask;
        }
    }
}
