using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Publishing;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Mapping;

/// <summary>Publishing of templates, and lists of their versions.</summary>
internal static class PublishingMapping
{
    /// <summary>The files of a request.</summary>
    public static IReadOnlyList<PackageFile> Files(V1.PutTemplateRequest request) => [.. request.Files.Select(f => new PackageFile(f.Path, f.Text))];

    /// <summary>What became of a template.</summary>
    public static V1.PutTemplateResponse Of(Result<Publication> published, TemplateLibrary library) => new()
    {
        Version = Of(published.Value!.Package, library),
        Diagnostics = { published.Diagnostics.Select(DiagnosticMapping.Of) },
        AlreadyPublished = published.Value.WasThere,
    };

    /// <summary>What became of a version that is taken out of use.</summary>
    /// <param name="package">The version as it is now.</param>
    /// <param name="lasting">Whether that outlives the service.</param>
    /// <param name="library">All templates.</param>
    public static V1.WithdrawTemplateResponse Withdrawn(TemplatePackage package, bool lasting, TemplateLibrary library)
    {
        var response = new V1.WithdrawTemplateResponse { Version = Of(package, library) };
        if (!lasting)
        {
            response.Diagnostics.Add(DiagnosticMapping.Of(PublishingFaults.NotLasting));
        }

        return response;
    }

    /// <summary>The reason of a request, checked like every text that is kept; faults for what is missing.</summary>
    public static string Read(V1.WithdrawTemplateRequest request, List<Diagnostic> faults)
    {
        if (request.TemplateId.Length == 0)
        {
            faults.Add(TemplateMapping.IdMissing);
        }

        if (request.Version.Length == 0)
        {
            faults.Add(Diagnostic.Error("FIELD_REQUIRED", "version", "Thiếu phiên bản cần thu hồi.", "Hãy xem các phiên bản của mẫu, rồi ghi rõ một phiên bản."));
        }

        var reason = new RequestText(faults).Read(request.Reason, "reason");
        if (reason.Length == 0)
        {
            faults.Add(Diagnostic.Error("FIELD_REQUIRED", "reason", "Thiếu lý do thu hồi.", "Hãy ghi lý do, để người còn dùng phiên bản này biết."));
        }

        return reason;
    }

    /// <summary>The page of a list of versions.</summary>
    public static V1.ListTemplateVersionsResponse Versions(PageRequest page, string id, TemplateLibrary library)
    {
        var all = library.Versions(id);
        var latest = Latest(id, library);
        var after = Version.TryParse(page.After.LastId, out var last) ? last : null;
        var (shown, next) = page.Cut(all.Where(v => after is null || v.Number > after), v => v.Number.ToString());
        return new V1.ListTemplateVersionsResponse
        {
            Versions =
            {
                shown.Select(v => v.Package is { } package
                    ? Of(package, latest)
                    : new V1.TemplateVersion { TemplateId = id, Version = v.Number.ToString(), Problem = v.Problem }),
            },
            NextPageToken = next,
            TotalSize = all.Length,
        };
    }

    private static V1.TemplateVersion Of(TemplatePackage package, TemplateLibrary library) => Of(package, Latest(package.Info.Id, library));

    private static V1.TemplateVersion Of(TemplatePackage package, Version? latest) => new()
    {
        TemplateId = package.Info.Id,
        Version = package.Info.Version.ToString(),
        Name = package.Info.Name,
        BuiltIn = package.IsBuiltIn,
        Latest = package.Info.Version == latest,
        Withdrawn = package.Withdrawal is not null,
        WithdrawnAt = WithdrawalFile.Text(package.Withdrawal?.At),
        WithdrawalReason = package.Withdrawal?.Reason ?? "",
    };

    private static Version? Latest(string id, TemplateLibrary library) => library.Find(id).Value?.Info.Version;
}
