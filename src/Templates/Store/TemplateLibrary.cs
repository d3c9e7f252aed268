using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Templates.Store;

/// <summary>All templates there are: built in, and the user's own.</summary>
/// <param name="sources">Where they come from; of two with the same id and version the earlier source wins.</param>
public sealed class TemplateLibrary(params ImmutableArray<ITemplateSource> sources)
{
    /// <summary>The latest version of each template, in the order of ids.</summary>
    /// <param name="level">Only templates that serve this level's code; null means all.</param>
    public ImmutableArray<TemplatePackage> List(string? level = null) =>
    [
        .. Packages()
            .GroupBy(p => p.Info.Id, StringComparer.Ordinal)
            .Select(versions => versions.MaxBy(p => p.Info.Version)!)
            .Where(p => level is null || p.Info.Levels.Contains(level))
            .OrderBy(p => p.Info.Id, StringComparer.Ordinal),
    ];

    /// <summary>What is broken and why.</summary>
    public ImmutableArray<Diagnostic> Faults() =>
        [.. sources.SelectMany(s => s.Read()).Where(r => !r.Succeeded).SelectMany(r => r.Diagnostics)];

    /// <summary>A template.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version; empty means the latest.</param>
    /// <returns>The package, or the error <c>TEMPLATE_NOT_FOUND</c>, or <c>TEMPLATE_BROKEN</c> for one that cannot be read.</returns>
    public Result<TemplatePackage> Find(string id, string version = "")
    {
        var found = Packages().Where(p => p.Info.Id == id).OrderByDescending(p => p.Info.Version).ToList();
        if (found.Count == 0)
        {
            var fault = Faults().FirstOrDefault(d => d.Path == id);
            return fault ?? Diagnostic.Error(
                "TEMPLATE_NOT_FOUND", "templateId", $"Không có mẫu “{id}”.", "Hãy xem danh sách mẫu bằng lệnh: thidua templates.");
        }

        if (version.Length == 0)
        {
            return found[0];
        }

        var wanted = found.Find(p => p.Info.Version.ToString() == version);
        return wanted is not null
            ? wanted
            : Diagnostic.Error(
                "TEMPLATE_NOT_FOUND",
                "templateVersion",
                $"Mẫu “{id}” không có phiên bản {version}.",
                "Các phiên bản hiện có: " + string.Join(", ", found.Select(p => p.Info.Version)) + ".");
    }

    private IEnumerable<TemplatePackage> Packages() =>
        sources.SelectMany(s => s.Read()).Where(r => r.Succeeded).Select(r => r.Value!)
            .DistinctBy(p => (p.Info.Id, p.Info.Version));
}
