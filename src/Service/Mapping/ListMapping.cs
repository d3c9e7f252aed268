using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Mapping;

/// <summary>The list of templates: the request that asks for a page, and the page.</summary>
internal static class ListMapping
{
    /// <summary>The page that a request asks for.</summary>
    public static Result<PageRequest> Read(V1.ListTemplatesRequest request)
    {
        var faults = new List<Diagnostic>();
        if (request.Level != V1.Level.Unspecified && LevelMapping.Code(request.Level) is null)
        {
            faults.Add(Diagnostic.Error("VALUE_NOT_ALLOWED", "level", "Không có cấp hành chính này.", "Hãy bỏ trống để xem mọi cấp."));
        }

        var page = PageRequest.Read($"templates/{request.Level}", request.PageSize, request.PageToken, faults);
        return faults.Count > 0 ? Result<PageRequest>.Failure(faults) : page;
    }

    /// <summary>The page.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="all">All templates of the list, in the order of their ids.</param>
    public static V1.ListTemplatesResponse Write(PageRequest page, ImmutableArray<TemplatePackage> all)
    {
        var (shown, next) = page.Cut(all.Where(p => string.CompareOrdinal(p.Info.Id, page.After.LastId) > 0), p => p.Info.Id);
        return new V1.ListTemplatesResponse
        {
            Templates = { shown.Select(p => TemplateMapping.Of(p.Info)) },
            NextPageToken = next,
            TotalSize = all.Length,
        };
    }
}
