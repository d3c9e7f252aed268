using ThiDua.Client;
using ThiDua.V1;

namespace ThiDua.Cli.Connection;

/// <summary>Calls in the shape that the commands need.</summary>
internal static class ClientCalls
{
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
