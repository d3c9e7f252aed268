using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Docx.Writing;
using ThiDua.Docx.Writing.Revisions;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Localization;
using ThiDua.Localization.Reviewing;
using ThiDua.Service.Localizing.Reports;
using ThiDua.Service.Pipeline;

namespace ThiDua.Service.Localizing;

/// <summary>Writes the files of a localization: the plan, its tracked changes, changes and questions as JSON and as a page.</summary>
/// <param name="writer">Writes the plan in each format.</param>
internal sealed class LocalizedFilesWriter(OutputWriter writer)
{
    private const string JsonMediaType = "application/json";

    /// <summary>Changes are dated by the day of issue, so that the same request gives the same bytes.</summary>
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);

    /// <summary>Writes them.</summary>
    /// <param name="plan">The local plan with its account.</param>
    /// <param name="findings">What its review found.</param>
    /// <param name="formats">Formats of the plan.</param>
    /// <param name="date">Date of the tracked changes.</param>
    /// <param name="profileVersion">The version of the unit's profile that was used.</param>
    public Result<LocalizeOutput> Write(
        LocalizedPlan plan, ImmutableArray<ReviewFinding> findings, ImmutableArray<OutputFormat> formats, DateOnly date, int profileVersion)
    {
        var local = DocumentFormatter.Format(plan.Document, FormatProfile.Decree30);
        if (!local.Succeeded)
        {
            return Result<LocalizeOutput>.Failure(local.Diagnostics);
        }

        var name = FileNames.Of(plan.Document);
        var files = ImmutableArray.CreateBuilder<LocalizedFile>();
        foreach (var format in formats)
        {
            var file = writer.Write(format, local.Value, name);
            if (!file.Succeeded)
            {
                return Result<LocalizeOutput>.Failure(file.Diagnostics);
            }

            files.Add(new LocalizedFile(LocalizedFileKind.Plan, file.Value.FileName, file.Value.MediaType, file.Value.Content));
        }

        var parent = DocumentFormatter.Format(plan.Parent, FormatProfile.Decree30);
        if (parent.Succeeded)
        {
            files.Add(Tracked(plan, parent.Value, local.Value, date, name));
        }

        files.Add(new LocalizedFile(LocalizedFileKind.Changes, name + "-thay-doi.json", JsonMediaType, ChangesJson.Write(plan, findings)));
        files.Add(new LocalizedFile(LocalizedFileKind.Report, name + "-bao-cao.html", ChangeReportPage.MediaType, ChangeReportPage.Write(plan, findings)));
        var output = new LocalizeOutput(plan, findings, files.ToImmutable(), profileVersion) { Local = local.Value, Parent = parent.Value };
        return Result<LocalizeOutput>.Success(output, parent.Succeeded ? local.Diagnostics : [.. local.Diagnostics, NotTracked(parent.Diagnostics)]);
    }

    private static LocalizedFile Tracked(LocalizedPlan plan, FormattedDocument parent, FormattedDocument local, DateOnly date, string name)
    {
        var tracked = DocxRevisionWriter.Write(parent, local, RevisionNotes.Of(plan), new DateTimeOffset(date, TimeOnly.MinValue, VietNam));
        return new LocalizedFile(LocalizedFileKind.Tracked, name + "-theo-doi-thay-doi.docx", DocxWriter.MediaType, tracked.Content);
    }

    private static Diagnostic NotTracked(ImmutableArray<Diagnostic> faults) => Diagnostic.Warning(
        "TRACKED_NOT_MADE", "file", "Không tạo được bản theo dõi thay đổi: " + string.Join(" ", faults), "Các tệp khác vẫn đủ; hãy xem báo cáo thay đổi.");
}
