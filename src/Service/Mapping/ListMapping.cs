using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Mapping;

/// <summary>The list of templates: the request that asks for a page, and the page.</summary>
internal static class ListMapping
{
    private const int DefaultPageSize = 50;
    private const int LargestPage = 200;

    /// <summary>The page that a request asks for.</summary>
    public static Result<PageRequest> Read(V1.ListTemplatesRequest request)
    {
        var faults = new List<Diagnostic>();
        var level = LevelMapping.Code(request.Level);
        if (level is null && request.Level != V1.Level.Unspecified)
        {
            faults.Add(Diagnostic.Error("VALUE_NOT_ALLOWED", "level", "Không có cấp hành chính này.", "Hãy bỏ trống để xem mọi cấp."));
        }

        if (request.PageSize is < 0 or > LargestPage)
        {
            faults.Add(Diagnostic.Error(
                "OUT_OF_RANGE", "page_size", $"Số mẫu mỗi trang phải từ 1 đến {LargestPage}.", $"Bỏ trống thì mỗi trang có {DefaultPageSize} mẫu."));
        }

        var token = new PageToken(request.Level, "");
        if (request.PageToken.Length > 0 && (!PageToken.TryRead(request.PageToken, out token) || token.Level != request.Level))
        {
            faults.Add(Diagnostic.Error(
                "PAGE_TOKEN_INVALID",
                "page_token",
                "Mã trang không đúng hoặc thuộc về danh sách của cấp khác.",
                "Hãy dùng nguyên next_page_token của lần trả lời trước, với cùng level."));
        }

        var size = request.PageSize == 0 ? DefaultPageSize : request.PageSize;
        return faults.Count > 0 ? Result<PageRequest>.Failure(faults) : new PageRequest(level, size, token!);
    }

    /// <summary>The page.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="all">All templates of the list, in the order of their ids.</param>
    public static V1.ListTemplatesResponse Write(PageRequest page, ImmutableArray<TemplatePackage> all)
    {
        var rest = all.Where(p => string.CompareOrdinal(p.Info.Id, page.After.LastId) > 0).ToList();
        var shown = rest.Take(page.Size).ToList();
        return new V1.ListTemplatesResponse
        {
            Templates = { shown.Select(p => TemplateMapping.Of(p.Info)) },
            NextPageToken = rest.Count > shown.Count ? (page.After with { LastId = shown[^1].Info.Id }).Write() : "",
            TotalSize = all.Length,
        };
    }
}
