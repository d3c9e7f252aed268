using System.Collections.Immutable;
using ThiDua.Docx.Reading;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Localization;
using ThiDua.Rules.Frames;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Profiles;
using ThiDua.Templates.Data;
using ThiDua.Templates.Frame;

namespace ThiDua.Service.Localizing;

/// <summary>The whole way from a superior's file to a commune's own plan in files, behind gRPC, command line and web page.</summary>
/// <param name="localizer">Makes the local plan.</param>
/// <param name="writer">Writes the files.</param>
/// <param name="profiles">The profiles of the issuing units.</param>
/// <param name="time">Clock: a draft without any date takes its year from it.</param>
public sealed class LocalizationPipeline(PlanLocalizer localizer, OutputWriter writer, AgencyProfiles profiles, TimeProvider time)
{
    private const string JsonMediaType = "application/json";

    private readonly DataReader _reader = new(FontMetrics.TimesNewRoman.Covers);

    /// <summary>Localizes a plan.</summary>
    /// <returns>The files with remarks, or errors: no file is ever made from bad input.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Result<LocalizeOutput> Localize(LocalizeJob job, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var data = _reader.Read(job.AnswersJson.Length == 0 ? "{}" : job.AnswersJson);
        if (!data.Succeeded)
        {
            return Result<LocalizeOutput>.Failure(data.Diagnostics);
        }

        var faults = AnswersReader.Check(data.Value).ToList();
        var images = DataImages.Read(data.Value);
        faults.AddRange(images.Faults);
        var date = job.IssueDate.Length == 0 && data.Value.GetValueOrDefault("issueDate") is string given && IssueDate.Parse(given) is { } known
            ? known
            : IssueDates.Read(job.IssueDate, time, faults);
        var unit = UnitResolver.Resolve(job.Unit, date.Latest);
        faults.AddRange(unit.Diagnostics);
        var profile = unit.Succeeded ? profiles.Read(unit.Value.Code, job.ProfileVersion) : StoredProfile.None(job.Unit);
        faults.AddRange(profile.Diagnostics);
        var read = DocxReader.Read(job.File);
        if (!read.Succeeded)
        {
            faults.AddRange(read.Diagnostics);
        }

        if (faults.Any(fault => fault.Severity == Severity.Error) || !unit.Succeeded || !profile.Succeeded || !read.Succeeded)
        {
            return Result<LocalizeOutput>.Failure(faults);
        }

        cancellation.ThrowIfCancellationRequested();
        var frame = FrameReader.Over(
            new FrameRequest
            {
                Unit = unit.Value,
                Date = date,
                Kind = read.Value.Document.Kind,
                Profile = profile.Value.Profile,
                VillageTerm = AnswersReader.VillageTerm(data.Value),
            },
            data.Value,
            images);
        var plan = localizer.Localize(new LocalizationRequest(read.Value.Document, frame, AnswersReader.Read(data.Value)));
        if (!plan.Succeeded)
        {
            return Result<LocalizeOutput>.Failure(plan.Diagnostics);
        }

        cancellation.ThrowIfCancellationRequested();
        var files = Write(plan.Value, job.Formats);
        return files.Succeeded
            ? Result<LocalizeOutput>.Success(
                new LocalizeOutput(plan.Value, [.. files.Value], profile.Value.Version), [.. read.Diagnostics, .. plan.Diagnostics, .. files.Diagnostics])
            : Result<LocalizeOutput>.Failure(files.Diagnostics);
    }

    private Result<List<LocalizedFile>> Write(LocalizedPlan plan, ImmutableArray<OutputFormat> formats)
    {
        var local = DocumentFormatter.Format(plan.Document, FormatProfile.Decree30);
        if (!local.Succeeded)
        {
            return Result<List<LocalizedFile>>.Failure(local.Diagnostics);
        }

        var name = FileNames.Of(plan.Document);
        var files = new List<LocalizedFile>();
        foreach (var format in formats)
        {
            var file = writer.Write(format, local.Value, name);
            if (!file.Succeeded)
            {
                return Result<List<LocalizedFile>>.Failure(file.Diagnostics);
            }

            files.Add(new LocalizedFile(LocalizedFileKind.Plan, file.Value.FileName, file.Value.MediaType, file.Value.Content));
        }

        files.Add(new LocalizedFile(LocalizedFileKind.Changes, name + "-thay-doi.json", JsonMediaType, ChangesJson.Write(plan)));
        return Result<List<LocalizedFile>>.Success(files, local.Diagnostics);
    }
}
