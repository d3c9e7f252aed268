using ThiDua.Catalogue.Search;
using ThiDua.Documents.Diagnostics;
using ThiDua.Docx.Reading;
using ThiDua.Formats.Fonts;
using ThiDua.Localization;
using ThiDua.Localization.Rebasing;
using ThiDua.Localization.Reviewing;
using ThiDua.Rules.Frames;
using ThiDua.Service.Importing;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Profiles;
using ThiDua.Templates.Data;
using ThiDua.Templates.Frame;

namespace ThiDua.Service.Localizing;

/// <summary>The whole way from a superior's file to a commune's own plan in files, behind gRPC, command line and web page.</summary>
/// <param name="importer">Reads the files.</param>
/// <param name="localizer">Makes the local plan.</param>
/// <param name="reviewer">Reviews it.</param>
/// <param name="writer">Writes the files.</param>
/// <param name="profiles">The profiles of the issuing units.</param>
/// <param name="time">Clock: a draft without any date takes its year from it, and the day before which it is not issued.</param>
public sealed class LocalizationPipeline(DocumentImporter importer, PlanLocalizer localizer, PlanReviewer reviewer, OutputWriter writer, AgencyProfiles profiles, TimeProvider time)
{
    private readonly LocalizedFilesWriter _files = new(writer);
    private readonly DataReader _reader = new(FontMetrics.TimesNewRoman.Covers);

    /// <summary>Localizes a plan.</summary>
    /// <returns>The files with remarks, or errors: no file is ever made from bad input.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<Result<LocalizeOutput>> LocalizeAsync(LocalizeJob job, CancellationToken cancellation)
    {
        var input = Read(job, await importer.ReadAsync(job.File, cancellation));
        return input.Succeeded
            ? Finish(job, input, localizer.Localize(new LocalizationRequest(input.Value.Parent, input.Value.Frame, input.Value.Answers) { IssuedFrom = input.Value.IssuedFrom }), cancellation)
            : Result<LocalizeOutput>.Failure(input.Diagnostics);
    }

    /// <summary>Puts an edited local plan on a new version of the superior's.</summary>
    /// <param name="job">The new version, and for whom.</param>
    /// <param name="oldFile">The version that the local plan was made from.</param>
    /// <param name="localFile">The local plan with its edits.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>As <see cref="LocalizeAsync"/>.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<Result<LocalizeOutput>> RebaseAsync(LocalizeJob job, byte[] oldFile, byte[] localFile, CancellationToken cancellation)
    {
        var input = Read(job, await importer.ReadAsync(job.File, cancellation));
        var (old, local) = (await importer.ReadAsync(oldFile, cancellation), await importer.ReadAsync(localFile, cancellation));
        if (!input.Succeeded || !old.Succeeded || !local.Succeeded)
        {
            return Result<LocalizeOutput>.Failure(
                [.. input.Succeeded ? [] : input.Diagnostics, .. Named(old, "old_file"), .. Named(local, "local_file")]);
        }

        var request = new RebaseRequest(old.Value.Document, input.Value.Parent, local.Value.Document, input.Value.Frame, input.Value.Answers) { IssuedFrom = input.Value.IssuedFrom };
        var made = Finish(job, input, new PlanRebaser(localizer).Rebase(request), cancellation);
        return made.Succeeded ? Result<LocalizeOutput>.Success(made.Value, [.. made.Diagnostics, .. RemarksOn(local, input.Value)]) : made;
    }

    /// <summary>What was told in reading the edited plan, and whether it is one of the unit at all.</summary>
    private static IEnumerable<Diagnostic> RemarksOn(Result<ReadDocument> local, LocalizeInput input)
    {
        foreach (var remark in local.Diagnostics)
        {
            yield return remark with { Path = "local_file", Message = "Trong kế hoạch đã sửa: " + remark.Message };
        }

        var issuer = local.Value!.Document.Header.Body.FullName;
        if (issuer.Length > 0 && !NameKey.Of(issuer).Contains(NameKey.Of(input.Frame.Unit.Name), StringComparison.Ordinal))
        {
            yield return Diagnostic.Warning(
                "LOCAL_OF_OTHER_UNIT", "local_file", $"Kế hoạch đã sửa là của {issuer}, không phải của {input.Frame.Unit.FullName}.", "Hãy kiểm tra lại tệp ở --edited.");
        }
    }

    /// <summary>Reviews a plan by itself, or beside its superior's.</summary>
    /// <param name="file">The plan.</param>
    /// <param name="unit">The unit that issues it.</param>
    /// <param name="issueDate">Date of issue; empty for the plan's own, else today.</param>
    /// <param name="parentFile">The superior's plan; empty when it is not at hand.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The findings with remarks on the reading, or errors.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<Result<ReviewOutput>> ReviewAsync(byte[] file, string unit, string issueDate, byte[] parentFile, CancellationToken cancellation)
    {
        var read = await importer.ReadAsync(file, cancellation);
        var parent = parentFile.Length == 0 ? null : await importer.ReadAsync(parentFile, cancellation);
        var faults = new List<Diagnostic>([.. Named(read, "file"), .. parent is null ? [] : Named(parent, "parent_file")]);
        var date = issueDate.Length > 0 || !read.Succeeded || read.Value.Document.Header.Date.Year is null
            ? IssueDates.Read(issueDate, time, faults)
            : read.Value.Document.Header.Date;
        var found = UnitResolver.Resolve(unit, date.Latest);
        faults.AddRange(found.Diagnostics);
        return faults.Count > 0 || !read.Succeeded || !found.Succeeded
            ? Result<ReviewOutput>.Failure(faults)
            : Result<ReviewOutput>.Success(new ReviewOutput(reviewer.Review(read.Value.Document, found.Value, date.Latest, parent?.Value?.Document)), read.Diagnostics);
    }

    /// <summary>The faults of a file under its own name; none when it was read.</summary>
    private static IEnumerable<Diagnostic> Named(Result<ReadDocument> read, string field) =>
        read.Succeeded ? [] : read.Diagnostics.Select(fault => fault with { Path = field });

    private Result<LocalizeInput> Read(LocalizeJob job, Result<ReadDocument> read)
    {
        var data = _reader.Read(job.AnswersJson.Length == 0 ? "{}" : job.AnswersJson);
        if (!data.Succeeded)
        {
            return Result<LocalizeInput>.Failure(data.Diagnostics);
        }

        var faults = AnswersReader.Check(data.Value).ToList();
        var images = DataImages.Read(data.Value);
        faults.AddRange(images.Faults);
        var known = job.IssueDate.Length == 0 ? IssueDates.OfData(data.Value, faults) : null;
        var isOpen = job.IssueDate.Length == 0 && known is null;
        var date = known ?? IssueDates.Read(job.IssueDate, time, faults);
        var unit = UnitResolver.Resolve(job.Unit, date.Latest);
        faults.AddRange(unit.Diagnostics);
        var profile = unit.Succeeded ? profiles.Read(unit.Value.Code, job.ProfileVersion) : StoredProfile.None(job.Unit);
        faults.AddRange(profile.Diagnostics);
        faults.AddRange(Named(read, "file"));
        if (faults.Any(fault => fault.Severity == Severity.Error) || !unit.Succeeded || !profile.Succeeded || !read.Succeeded)
        {
            return Result<LocalizeInput>.Failure(faults);
        }

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
        return Result<LocalizeInput>.Success(
            new LocalizeInput(read.Value.Document, frame, AnswersReader.Read(data.Value), profile.Value.Version, isOpen ? VietNamDay.Of(time) : null), read.Diagnostics);
    }

    private Result<LocalizeOutput> Finish(LocalizeJob job, Result<LocalizeInput> input, Result<LocalizedPlan> plan, CancellationToken cancellation)
    {
        if (!plan.Succeeded)
        {
            return Result<LocalizeOutput>.Failure(plan.Diagnostics);
        }

        cancellation.ThrowIfCancellationRequested();
        var frame = input.Value!.Frame;
        var findings = reviewer.Review(plan.Value.Document, frame.Unit, frame.On, input.Value.Parent);
        var made = _files.Write(plan.Value, findings, job.Formats, frame.On, input.Value.ProfileVersion);
        return made.Succeeded
            ? Result<LocalizeOutput>.Success(made.Value, [.. input.Diagnostics, .. plan.Diagnostics, .. made.Diagnostics])
            : made;
    }
}
