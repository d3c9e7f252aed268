using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Drafts;

namespace ThiDua.Web.Api;

/// <summary>Drafts: begun, saved as the clerk types, copied, deleted.</summary>
internal static class DraftApi
{
    /// <summary>Adds the calls.</summary>
    public static void MapDrafts(this IEndpointRouteBuilder api)
    {
        api.MapPost("/drafts", (DraftBody body, DraftBook drafts) => Answer(drafts.Create(body.Kind, body.Title, body.Content.GetRawText())));
        api.MapPut("/drafts/{id}", (string id, DraftBody body, DraftBook drafts) => Answer(drafts.Save(id, body.Revision, body.Title, body.Content.GetRawText())));
        api.MapPost("/drafts/{id}/copy", (string id, DraftBook drafts) => Answer(drafts.Copy(id)));
        api.MapDelete("/drafts/{id}", (string id, DraftBook drafts) =>
        {
            drafts.Delete(id);
            return ApiResults.Of(new { Deleted = id });
        });
    }

    /// <summary>A draft as the pages know it, without its content.</summary>
    public static object Shown(Draft draft) => new { draft.Id, draft.Revision, draft.Title, draft.SavedAt, FileName = draft.File?.Name ?? "" };

    /// <summary>A draft that was saved, or why it was not.</summary>
    public static IResult Answer(Result<Draft> draft) => draft.Succeeded ? ApiResults.Of(Shown(draft.Value)) : ApiResults.Problems(draft.Diagnostics);

    /// <summary>What a page saves.</summary>
    /// <param name="Kind">What the draft is to become; of a draft that is there already, it stays what it was.</param>
    /// <param name="Revision">The revision the changes were made on; 0 for a new draft.</param>
    /// <param name="Title">What a list calls it.</param>
    /// <param name="Content">What the clerk has typed.</param>
    internal sealed record DraftBody(DraftKind Kind, int Revision, string Title, JsonElement Content);
}
