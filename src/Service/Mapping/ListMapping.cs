using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Mapping;

/// <summary>The list of templates: the request that asks for a page, and the page.</summary>
internal static class ListMapping
{
    /// <summary>The page that a request asks for, and the level it filters by; null for all levels.</summary>
    /// <param name="request">The request.</param>
    /// <param name="faults">Takes what is wrong with it.</param>
    public static (PageRequest Page, string? LevelCode) Read(V1.ListTemplatesRequest request, List<Diagnostic> faults)
    {
        var level = LevelMapping.Code(request.Level);
        if (level is null && request.Level != V1.Level.Unspecified)
        {
            faults.Add(Diagnostic.Error("VALUE_NOT_ALLOWED", "level", "Không có cấp hành chính này.", "Hãy bỏ trống để xem mọi cấp."));
        }

        return (PageRequest.Read("templates/" + level, request.PageSize, request.PageToken, faults), level);
    }

    /// <summary>The page.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="all">All templates of the list, in the order of their ids.</param>
    public static V1.ListTemplatesResponse Write(PageRequest page, ImmutableArray<TemplatePackage> all)
    {
        var (shown, next) = page.Cut(all, package => package.Info.Id);
        return new V1.ListTemplatesResponse
        {
            Templates = { shown.Select(package => TemplateMapping.Of(package.Info)) },
            NextPageToken = next,
            TotalSize = all.Length,
        };
    }
}
