using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ThiDua.Service.Drafts;
using ThiDua.Templates.Store;
using ThiDua.Web.Agencies;
using ThiDua.Web.Api;
using ThiDua.Web.Awards;
using ThiDua.Web.Composing;
using ThiDua.Web.Home;
using ThiDua.Web.Hosting;
using ThiDua.Web.Localizing;

namespace ThiDua.Web.Shell;

/// <summary>The addresses of the pages.</summary>
internal static class SitePages
{
    /// <summary>Adds the pages.</summary>
    public static void MapPages(this IEndpointRouteBuilder site)
    {
        site.MapGet("/", (DraftBook drafts) => new RazorComponentResult<HomePage>(new { Drafts = drafts.List(), drafts.AreLasting }));
        site.MapGet(Navigation.Localize, () => new RazorComponentResult<LocalizationStartPage>());
        site.MapGet(Navigation.Compose, (TemplateLibrary library) => new RazorComponentResult<ComposeStartPage>(new { Groups = TemplateGroups.Of(library.List()) }));
        site.MapGet(Navigation.Agency, () => new RazorComponentResult<AgencyPage>());
        site.MapGet(Navigation.Award, (DraftBook drafts) => new RazorComponentResult<AwardStartPage>(
            new { Drafts = drafts.List().Where(draft => draft.Kind == DraftKind.Award).ToImmutableArray() }));
        site.MapGet("/ban-nhap/{id}", (string id, DraftBook drafts) =>
        {
            var draft = drafts.Load(id);
            return draft.Succeeded
                ? Open(draft.Value)
                : FaultPages.Page("Không mở được bản nháp", $"{draft.Diagnostics[0].Message} {draft.Diagnostics[0].Hint}", StatusCodes.Status404NotFound);
        });
    }

    /// <summary>What a page's script begins with, as JSON that can stand in a page.</summary>
    public static string StateOf(Draft draft)
    {
        using var content = JsonDocument.Parse(draft.ContentJson);
        return JsonSerializer.Serialize(
            new { draft.Id, draft.Revision, draft.Kind, draft.Title, draft.SavedAt, FileName = draft.File?.Name ?? "", Content = content.RootElement }, ApiJson.Web);
    }

    private static IResult Open(Draft draft) => draft.Kind switch
    {
        DraftKind.Localization => new RazorComponentResult<LocalizationPage>(new { Draft = draft }),
        DraftKind.Document => new RazorComponentResult<DocumentPage>(new { Draft = draft }),
        DraftKind.Award => new RazorComponentResult<AwardPage>(new { Draft = draft }),
        _ => throw new NotSupportedException($"No page for {draft.Kind}."),
    };
}
