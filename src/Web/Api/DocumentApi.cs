using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Drafts;
using ThiDua.Service.Pipeline;
using ThiDua.Templates.Store;
using ThiDua.Web.Composing;

namespace ThiDua.Web.Api;

/// <summary>A document from a template (soạn từ mẫu).</summary>
internal static class DocumentApi
{
    /// <summary>Adds the calls.</summary>
    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        api.MapGet("/templates/{id}/form", Form);
        api.MapPost("/documents/{id}/preview", Preview);
        api.MapGet("/documents/{id}/files/{format}", Download);
    }

    /// <summary>The form of a template for a unit, with sample data for the unit's level.</summary>
    private static IResult Form(string id, string? version, string? unit, TemplateLibrary library, UnitCatalogue units, TimeProvider time)
    {
        var found = library.Find(id, version ?? "");
        if (!found.Succeeded)
        {
            return ApiResults.Problems(found.Diagnostics);
        }

        var on = VietNamDay.Of(time);
        var (package, info) = (found.Value, found.Value.Info);
        var issuing = string.IsNullOrEmpty(unit) ? null : units.Find(unit, on).Unit;
        var level = issuing?.LevelCode ?? info.Levels[0];
        var sample = package.Samples.OrderByDescending(one => one.Name == level).FirstOrDefault(one => one.Level == level);
        return ApiResults.Of(new
        {
            info.Id,
            Version = info.Version.ToString(),
            info.Name,
            Level = level,
            Served = info.Levels.Contains(level),
            Schema = FormSchema.Of(package.SchemaJson, issuing is null ? null : new FieldChoices(info, issuing, on)),
            Sample = sample is null ? null : new { sample.Unit, Data = JsonNode.Parse(sample.DataJson) },
        });
    }

    private static IResult Preview(string id, JsonElement content, DraftBook drafts, DocumentPipeline pipeline, CancellationToken cancellation)
    {
        var draft = drafts.Load(id);
        if (!draft.Succeeded)
        {
            return ApiResults.Problems(draft.Diagnostics);
        }

        var made = pipeline.Render(DocumentContent.Read(content).Job(), cancellation);
        return made.Succeeded ? ApiResults.Of(DocumentView.Of(made.Value, made.Diagnostics)) : ApiResults.Problems(made.Diagnostics);
    }

    /// <summary>A file from the draft as it was saved, the same as the command makes: <c>docx</c>, <c>pdf</c>, <c>html</c>.</summary>
    private static IResult Download(string id, string format, DraftBook drafts, DocumentPipeline pipeline, CancellationToken cancellation)
    {
        var draft = drafts.Load(id);
        if (!draft.Succeeded)
        {
            return ApiResults.Problems(draft.Diagnostics);
        }

        OutputFormat? wanted = format switch { "docx" => OutputFormat.Docx, "pdf" => OutputFormat.Pdf, "html" => OutputFormat.Html, _ => null };
        if (wanted is not { } known)
        {
            return ApiResults.Problems(
                StatusCodes.Status404NotFound, [Diagnostic.Error("FILE_NOT_MADE", "", "Không có loại tệp này.", "Hãy tải Word (docx), PDF hoặc trang web (html).")]);
        }

        using var content = JsonDocument.Parse(draft.Value.ContentJson);
        var made = pipeline.Render(DocumentContent.Read(content.RootElement).Job(known), cancellation);
        return made.Succeeded
            ? Results.File(made.Value.Files[0].Content, made.Value.Files[0].MediaType, made.Value.Files[0].FileName)
            : ApiResults.Problems(made.Diagnostics);
    }
}
