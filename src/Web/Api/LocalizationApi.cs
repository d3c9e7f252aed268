using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
using ThiDua.Docx.Reading;
using ThiDua.Service.Drafts;
using ThiDua.Service.Importing;
using ThiDua.Service.Localizing;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Profiles;
using ThiDua.Web.Localizing;

namespace ThiDua.Web.Api;

/// <summary>From a superior's plan to the own one (cụ thể hóa kế hoạch cấp trên).</summary>
internal static class LocalizationApi
{
    /// <summary>Adds the calls.</summary>
    public static void MapLocalization(this IEndpointRouteBuilder api)
    {
        api.MapPost("/localizations", BeginAsync);
        api.MapPut("/localizations/{id}/file", ReplaceAsync);
        api.MapPost("/localizations/{id}/preview", PreviewAsync);
        api.MapGet("/localizations/{id}/files/{what}", DownloadAsync);
    }

    /// <summary>Reads the file that a clerk dropped and begins a draft with it; a file that is none begins nothing.</summary>
    private static async Task<IResult> BeginAsync(HttpContext context, DraftBook drafts, DocumentImporter importer)
    {
        var file = await ReadAsync(context, importer);
        return file.Succeeded
            ? DraftApi.Answer(drafts.Create(DraftKind.Localization, file.Value.Title, "{}", (file.Value.File.Name, file.Value.File.Content)))
            : ApiResults.Problems(file.Diagnostics);
    }

    /// <summary>Puts another file in place of the superior's, such as its new version; what was decided stays.</summary>
    private static async Task<IResult> ReplaceAsync(string id, int revision, HttpContext context, DraftBook drafts, DocumentImporter importer)
    {
        var (draft, file) = (drafts.Load(id), await ReadAsync(context, importer));
        return !draft.Succeeded ? ApiResults.Problems(draft.Diagnostics)
            : !file.Succeeded ? ApiResults.Problems(file.Diagnostics)
            : DraftApi.Answer(drafts.Save(id, revision, file.Value.Title, draft.Value.ContentJson, (file.Value.File.Name, file.Value.File.Content)));
    }

    private static async Task<IResult> PreviewAsync(string id, JsonElement content, HttpContext context, DraftBook drafts, DocumentImporter importer, LocalizationPipeline pipeline)
    {
        var draft = drafts.Load(id);
        if (!draft.Succeeded)
        {
            return ApiResults.Problems(draft.Diagnostics);
        }

        var file = drafts.File(draft.Value) ?? [];
        var typed = LocalizationContent.Read(content);
        if (typed.Unit.Length == 0)
        {
            var read = await importer.ReadAsync(file, context.RequestAborted);
            return read.Succeeded ? ApiResults.Of(LocalizationView.OfParent(read.Value, read.Diagnostics)) : ApiResults.Problems(read.Diagnostics);
        }

        var made = await pipeline.LocalizeAsync(Job(file, typed, []), context.RequestAborted);
        return made.Succeeded ? ApiResults.Of(LocalizationView.Of(made.Value, made.Diagnostics)) : ApiResults.Problems(made.Diagnostics);
    }

    /// <summary>A file as the command would write it: <c>docx</c>, <c>pdf</c>, <c>tracked</c>, <c>changes</c>, <c>report</c>.</summary>
    private static async Task<IResult> DownloadAsync(string id, string what, HttpContext context, DraftBook drafts, LocalizationPipeline pipeline)
    {
        var draft = drafts.Load(id);
        if (!draft.Succeeded)
        {
            return ApiResults.Problems(draft.Diagnostics);
        }

        using var content = JsonDocument.Parse(draft.Value.ContentJson);
        ImmutableArray<OutputFormat> formats = what switch { "docx" => [OutputFormat.Docx], "pdf" => [OutputFormat.Pdf], "html" => [OutputFormat.Html], _ => [] };
        var made = await pipeline.LocalizeAsync(Job(drafts.File(draft.Value) ?? [], LocalizationContent.Read(content.RootElement), formats), context.RequestAborted);
        if (!made.Succeeded)
        {
            return ApiResults.Problems(made.Diagnostics);
        }

        LocalizedFileKind? kind = what switch
        {
            "docx" or "pdf" or "html" => LocalizedFileKind.Plan,
            "tracked" => LocalizedFileKind.Tracked,
            "changes" => LocalizedFileKind.Changes,
            "report" => LocalizedFileKind.Report,
            _ => null,
        };
        return made.Value.Files.FirstOrDefault(file => file.Kind == kind) is { } found
            ? Results.File(found.Content, found.MediaType, found.FileName)
            : ApiResults.Problems(StatusCodes.Status404NotFound, [Diagnostic.Error("FILE_NOT_MADE", "", "Không có tệp này.", "Hãy xem các lưu ý của bản xem trước.")]);
    }

    private static LocalizeJob Job(byte[] file, LocalizationContent content, ImmutableArray<OutputFormat> formats) =>
        new(file, content.Unit, content.IssueDate, content.AnswersJson, formats, AgencyProfiles.Latest);

    private static async Task<Result<ReadUpload>> ReadAsync(HttpContext context, DocumentImporter importer)
    {
        var file = await UploadedFile.ReadAsync(context);
        if (!file.Succeeded)
        {
            return Result<ReadUpload>.Failure(file.Diagnostics);
        }

        var read = await importer.ReadAsync(file.Value.Content, context.RequestAborted);
        return read.Succeeded ? new ReadUpload(file.Value, TitleOf(read.Value, file.Value.Name)) : Result<ReadUpload>.Failure(read.Diagnostics);
    }

    private static string TitleOf(ReadDocument read, string name) =>
        read.Document.Subject.ToPlainText() is { Length: > 0 } subject ? subject : name;

    private sealed record ReadUpload(UploadedFile File, string Title);
}
