using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Templates.Store;

/// <summary>All templates there are: built in, and the user's own.</summary>
/// <param name="sources">Where they come from; of two with the same id and version the earlier source wins.</param>
public sealed class TemplateLibrary(params ImmutableArray<ITemplateSource> sources)
{
    private const string NoneInUse = "Mẫu không còn phiên bản nào dùng được; hãy dùng mẫu khác hoặc báo người quản lý mẫu.";

    /// <summary>The latest version of each template that is in use, in the order of ids.</summary>
    /// <param name="level">Only templates that serve this level's code; null means all.</param>
    public ImmutableArray<TemplatePackage> List(string? level = null) =>
    [
        .. Packages()
            .Where(p => p.Withdrawal is null)
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
    /// <param name="version">Its version; empty means the latest in use.</param>
    /// <returns>
    /// The package, or the error <c>TEMPLATE_NOT_FOUND</c>, <c>TEMPLATE_BROKEN</c> for one that cannot be read, <c>TEMPLATE_WITHDRAWN</c> for
    /// one taken out of use.
    /// </returns>
    public Result<TemplatePackage> Find(string id, string version = "")
    {
        var found = Packages().Where(p => p.Info.Id == id).OrderByDescending(p => p.Info.Version).ToList();
        var faults = version.Length == 0 && found.Count > 0 ? [] : FaultsOf(id);
        if (found.Count == 0 && version.Length == 0)
        {
            return faults.Count > 0 ? faults[0].Fault : NotFound(id);
        }

        var current = found.Find(p => p.Withdrawal is null);
        var wanted = version.Length == 0 ? current ?? found[0] : found.Find(p => p.Info.Version.ToString() == version);
        if (wanted is not null)
        {
            return wanted.Withdrawal is null ? wanted : Withdrawn(wanted, current);
        }

        var broken = faults.Find(f => f.Version is null ? found.Count == 0 : f.Version.ToString() == version);
        return broken.Fault ?? (found.Count == 0
            ? NotFound(id)
            : Diagnostic.Error(
                "TEMPLATE_NOT_FOUND",
                "templateVersion",
                $"Mẫu “{id}” không có phiên bản {version}.",
                current is null
                    ? NoneInUse
                    : "Các phiên bản hiện có: " + string.Join(", ", found.Where(p => p.Withdrawal is null).Select(p => p.Info.Version)) + "."));
    }

    /// <summary>All versions of a template, in rising order: those taken out of use and those that cannot be read too.</summary>
    /// <param name="id">Its id.</param>
    public ImmutableArray<TemplateVersion> Versions(string id)
    {
        var sound = Packages().Where(p => p.Info.Id == id).Select(p => new TemplateVersion(p.Info.Version, p, "")).ToList();
        var broken = FaultsOf(id).Where(f => f.Version is not null).DistinctBy(f => f.Version)
            .Select(f => new TemplateVersion(f.Version!, null, f.Fault.Message));
        return [.. sound.Concat(broken).DistinctBy(v => v.Number).OrderBy(v => v.Number)];
    }

    /// <summary>Faults of folders that by their names hold a template, or a version of it.</summary>
    private List<(Version? Version, Diagnostic Fault)> FaultsOf(string id)
    {
        var inFolder = id + "/";
        return
        [
            .. from fault in Faults()
               let rest = fault.Path == id || fault.Path.EndsWith("/" + id, StringComparison.Ordinal) ? ""
                   : fault.Path.StartsWith(inFolder, StringComparison.Ordinal) ? fault.Path[inFolder.Length..] : null
               where rest is not null
               select (Version.TryParse(rest, out var version) ? version : null, fault),
        ];
    }

    private static Diagnostic NotFound(string id) => Diagnostic.Error(
        "TEMPLATE_NOT_FOUND", "templateId", $"Không có mẫu “{id}”.", "Hãy xem danh sách mẫu bằng lệnh: thidua templates.");

    private static Diagnostic Withdrawn(TemplatePackage package, TemplatePackage? current) => Diagnostic.Error(
        "TEMPLATE_WITHDRAWN",
        "templateVersion",
        $"Phiên bản {package.Info.Version} của mẫu “{package.Info.Id}” đã bị thu hồi. Lý do: {package.Withdrawal!.Reason}",
        current is null ? NoneInUse : $"Hãy dùng phiên bản {current.Info.Version}.");

    private IEnumerable<TemplatePackage> Packages() =>
        sources.SelectMany(s => s.Read()).Where(r => r.Succeeded).Select(r => r.Value!)
            .DistinctBy(p => (p.Info.Id, p.Info.Version));
}
