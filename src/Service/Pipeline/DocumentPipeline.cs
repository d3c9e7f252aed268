using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Service.Profiles;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Pipeline;

/// <summary>
/// The whole way from a template and data to files: the one pipeline behind gRPC, command line and web page.
/// </summary>
/// <param name="library">The templates.</param>
/// <param name="merger">Merges template and data.</param>
/// <param name="writer">Writes the files.</param>
/// <param name="profiles">The profiles of the issuing units.</param>
/// <param name="time">Clock: a draft without any date takes its year from it.</param>
public sealed class DocumentPipeline(TemplateLibrary library, TemplateMerger merger, OutputWriter writer, AgencyProfiles profiles, TimeProvider time)
{
    private readonly DataReader _reader = new(FontMetrics.TimesNewRoman.Covers);

    /// <summary>Makes the files of a job.</summary>
    /// <returns>The files with remarks, or errors: no file is ever made from bad input.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Result<RenderOutput> Render(RenderJob job, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var package = library.Find(job.TemplateId, job.TemplateVersion);
        return package.Succeeded ? Render(package.Value, job, cancellation) : Result<RenderOutput>.Failure(package.Diagnostics);
    }

    /// <summary>Makes the files of a job with a template that need not be in the library, such as one about to be published.</summary>
    /// <returns>As the other.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Result<RenderOutput> Render(TemplatePackage package, RenderJob job, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var data = _reader.Read(job.DataJson);
        if (!data.Succeeded)
        {
            return Result<RenderOutput>.Failure(data.Diagnostics);
        }

        var faults = new List<Diagnostic>();
        var date = DateOf(job.IssueDate, data.Value, faults);
        var unit = UnitResolver.Resolve(job.Unit, date.Latest);
        faults.AddRange(unit.Diagnostics);
        var profile = unit.Succeeded ? profiles.Read(unit.Value.Code, job.ProfileVersion) : StoredProfile.None(job.Unit);
        faults.AddRange(profile.Diagnostics);
        if (faults.Count > 0 || !unit.Succeeded || !profile.Succeeded)
        {
            return Result<RenderOutput>.Failure([.. faults, .. merger.Check(package, data.Value)]);
        }

        cancellation.ThrowIfCancellationRequested();
        var document = merger.Merge(new MergeRequest(package, unit.Value, date, data.Value)
        {
            Issuer = job.Issuer,
            Profile = profile.Value.Profile,
        });
        if (!document.Succeeded)
        {
            return Result<RenderOutput>.Failure(document.Diagnostics);
        }

        cancellation.ThrowIfCancellationRequested();
        var formatted = DocumentFormatter.Format(document.Value.Document, FormatProfile.Decree30);
        if (!formatted.Succeeded)
        {
            return Result<RenderOutput>.Failure(formatted.Diagnostics);
        }

        var name = FileNames.Of(document.Value.Document);
        var files = ImmutableArray.CreateBuilder<OutputFile>(job.Formats.Length);
        foreach (var format in job.Formats)
        {
            cancellation.ThrowIfCancellationRequested();
            var file = writer.Write(format, formatted.Value, name);
            if (!file.Succeeded)
            {
                return Result<RenderOutput>.Failure(file.Diagnostics);
            }

            files.Add(file.Value);
        }

        var output = new RenderOutput(
            files.MoveToImmutable(), package.Info.Version.ToString(), profile.Value.Version, document.Value.Derivations)
        {
            Level = unit.Value.LevelCode,
            Document = formatted.Value,
            Name = name,
        };
        return Result<RenderOutput>.Success(output, document.Diagnostics.Concat(formatted.Diagnostics));
    }

    /// <summary>The date of the request, else of the data, else a draft of this year with day and month open.</summary>
    private IssueDate DateOf(string requested, DataObject data, List<Diagnostic> faults)
    {
        var known = requested.Length == 0 ? IssueDates.OfData(data, faults) : null;
        return known ?? IssueDates.Read(requested, time, faults);
    }
}
