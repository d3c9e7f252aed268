using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Pipeline;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Publishing;

/// <summary>Publishes versions of templates and takes them out of use. A version that was published is never changed.</summary>
/// <param name="library">All templates there are.</param>
/// <param name="store">Where the published ones are kept.</param>
/// <param name="pipeline">Renders the samples.</param>
/// <param name="time">Clock.</param>
public sealed class TemplatePublisher(TemplateLibrary library, ITemplateStore store, DocumentPipeline pipeline, TimeProvider time)
{
    private readonly TemplateChecks _checks = new(pipeline, time);

    /// <summary>Publishes a version, or only says whether it could be.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="validateOnly">Whether nothing is to be stored.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>
    /// What became of it, with remarks; else errors, each with the file as its path, or <c>TEMPLATE_VERSION_TAKEN</c>, or
    /// <c>TEMPLATES_NOT_WRITABLE</c>. Nothing was stored then.
    /// </returns>
    public Result<Publication> Publish(IReadOnlyList<PackageFile> files, bool validateOnly, CancellationToken cancellation)
    {
        var faults = new List<Diagnostic>();
        var texts = PackageFiles.Read(files, faults);
        if (faults.Count > 0)
        {
            return Result<Publication>.Failure(faults);
        }

        var broken = new List<PackageFault>();
        if (TemplatePackageReader.Read(texts, "", broken) is not { } package)
        {
            return Result<Publication>.Failure(broken.Select(PublishingFaults.Of));
        }

        store.LookAgain();
        if (Known(package) is { } known)
        {
            return known;
        }

        var good = _checks.Check(package, cancellation);
        if (!good.Succeeded)
        {
            return Result<Publication>.Failure(good.Diagnostics);
        }

        List<Diagnostic> remarks = [.. good.Diagnostics, .. Remarks(package.Info, kept: !validateOnly)];
        if (validateOnly)
        {
            return Result<Publication>.Success(new Publication(package, WasThere: false), remarks);
        }

        cancellation.ThrowIfCancellationRequested();
        try
        {
            return store.TryAdd(package, texts)
                ? Result<Publication>.Success(new Publication(package, WasThere: false), remarks)
                : Known(package) ?? PublishingFaults.TakenByOther(package.Info, Next(package.Info));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return PublishingFaults.NotWritable;
        }
    }

    /// <summary>Takes a version out of use; one that is out of use already keeps its first reason.</summary>
    /// <param name="id">Id of the template.</param>
    /// <param name="version">The version.</param>
    /// <param name="reason">Why, one line.</param>
    /// <returns>
    /// The version as it is now, or the error <c>TEMPLATE_NOT_FOUND</c>, <c>TEMPLATE_BROKEN</c>, <c>TEMPLATE_BUILT_IN</c> or
    /// <c>TEMPLATES_NOT_WRITABLE</c>.
    /// </returns>
    public Result<TemplatePackage> Withdraw(string id, string version, string reason)
    {
        store.LookAgain();
        if (PackageOf(id, version) is not { } package)
        {
            return Result<TemplatePackage>.Failure(library.Find(id, version).Diagnostics);
        }

        if (package.IsBuiltIn)
        {
            return PublishingFaults.BuiltIn(package.Info);
        }

        try
        {
            store.Withdraw(package, new Withdrawal(Now(), reason));
            return PackageOf(id, version) ?? package;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return PublishingFaults.NotWritable;
        }
    }

    private TemplatePackage? PackageOf(string id, string version) =>
        library.Versions(id).FirstOrDefault(v => v.Number.ToString() == version)?.Package;

    /// <summary>What there is to say of a version that is there already, or may never be; null for a new one.</summary>
    private Result<Publication>? Known(TemplatePackage package)
    {
        var info = package.Info;
        var versions = library.Versions(info.Id);
        var builtIn = versions.LastOrDefault(v => v.Package is { IsBuiltIn: true })?.Number;
        return versions.FirstOrDefault(v => v.Number == info.Version) switch
        {
            null when builtIn is not null && info.Version < builtIn => PublishingFaults.BelowBuiltIn(info, builtIn, Next(info)),
            null => null,
            { Package.IsBuiltIn: true } => PublishingFaults.TakenByBuiltIn(info, Next(info)),
            { Package.Withdrawal: not null } => PublishingFaults.TakenByWithdrawn(info, Next(info)),
            { Package: { } same } when same.Digest == package.Digest =>
                Result<Publication>.Success(new Publication(same, WasThere: true), Remarks(info, kept: true)),
            _ => PublishingFaults.TakenByOther(info, Next(info)),
        };
    }

    private IEnumerable<Diagnostic> Remarks(TemplateInfo info, bool kept)
    {
        if (LatestOf(info.Id) is { } latest && info.Version < latest)
        {
            yield return PublishingFaults.Lower(info, latest);
        }

        if (kept && !store.IsLasting)
        {
            yield return PublishingFaults.NotLasting;
        }
    }

    private Version? LatestOf(string id) => library.Versions(id).LastOrDefault(v => v.Package is { Withdrawal: null })?.Number;

    /// <summary>A number that is free: the next one after all there are.</summary>
    private Version Next(TemplateInfo info)
    {
        var last = library.Versions(info.Id).LastOrDefault()?.Number ?? info.Version;
        return new Version(last.Major, last.Minor + 1, 0);
    }

    private DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }
}
