using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Awards;
using ThiDua.Service.Drafts;
using ThiDua.Service.Pipeline;
using ThiDua.Web.Awards;

namespace ThiDua.Web.Api;

/// <summary>The papers of an award (hồ sơ khen thưởng).</summary>
internal static class AwardApi
{
    private static readonly Diagnostic NotMade = Diagnostic.Error("FILE_NOT_MADE", "", "Hồ sơ này không có văn bản đó.", "Hãy tải lại trang.");

    /// <summary>Adds the calls.</summary>
    public static void MapAwards(this IEndpointRouteBuilder api)
    {
        api.MapGet("/awards/choices", Choices);
        api.MapPost("/awards/rows", (Pasted pasted) => ApiResults.Of(new { Nominees = PastedNominees.Read(pasted.Text) }));
        api.MapPost("/awards/preview", Preview);
        api.MapGet("/awards/{id}/files/{paper}/{format}", Download);
        api.MapPost("/awards/{id}/files", DownloadAllAsync);
    }

    private static IResult Choices(string unit, AwardPipeline pipeline, TimeProvider time)
    {
        var today = VietNamDay.Of(time);
        var found = UnitResolver.Resolve(unit, today);
        return found.Succeeded
            ? ApiResults.Of(new
            {
                Awards = pipeline.Choices.Of(found.Value, today).Select(award => new { award.Rule.Code, award.Name, award.Authority }),
                Proposers = pipeline.Choices.Proposers(found.Value, today).Select(body => new { body.Code, body.Name }),
                IsCommune = found.Value.Level == UnitLevel.Commune,
            })
            : ApiResults.Problems(found.Diagnostics);
    }

    private static IResult Preview(PreviewBody body, AwardPipeline pipeline, HttpContext context)
    {
        var prepared = pipeline.Prepare(AwardTyping.Read(body.Content));
        return prepared.Succeeded
            ? ApiResults.Of(AwardView.Of(prepared.Value, AwardView.Kind(body.Paper), pipeline, context.RequestAborted))
            : ApiResults.Problems(prepared.Diagnostics);
    }

    /// <summary>One paper: <c>docx</c>, <c>pdf</c>, or <c>json</c>, the data from which the command makes the same.</summary>
    private static IResult Download(string id, string paper, string format, DraftBook drafts, AwardPipeline pipeline, HttpContext context)
    {
        var prepared = Prepare(id, drafts, pipeline);
        if (!prepared.Succeeded)
        {
            return ApiResults.Problems(prepared.Diagnostics);
        }

        if (prepared.Value.Papers.FirstOrDefault(one => AwardView.Id(one.Kind) == paper) is not { } found || (format is not ("docx" or "pdf" or "json")))
        {
            return ApiResults.Problems(StatusCodes.Status404NotFound, [NotMade]);
        }

        var made = pipeline.Render(prepared.Value, found, format switch { "docx" => [OutputFormat.Docx], "pdf" => [OutputFormat.Pdf], _ => [] }, context.RequestAborted);
        return !made.Succeeded ? ApiResults.Problems([.. made.Diagnostics.Select(AwardFaults.OfPage)])
            : format == "json" ? Results.File(JsonSerializer.SerializeToUtf8Bytes(found.Content.Data, AwardFiles.Readable), "application/json", found.FileName + ".json")
            : Results.File(made.Value.Files[0].Content, made.Value.Files[0].MediaType, $"{found.FileName}.{format}");
    }

    private static async Task<IResult> DownloadAllAsync(string id, DraftBook drafts, AwardPipeline pipeline, HttpContext context)
    {
        var prepared = Prepare(id, drafts, pipeline);
        if (!prepared.Succeeded)
        {
            return ApiResults.Problems(prepared.Diagnostics);
        }

        Diagnostic[] faults = [.. prepared.Value.Papers.SelectMany(paper => paper.Faults).Concat(prepared.Value.RowFaults).Distinct()];
        if (faults.Length > 0)
        {
            return ApiResults.Problems(StatusCodes.Status400BadRequest, faults);
        }

        await AwardFiles.SendAsync(prepared.Value, pipeline, context);
        return Results.Empty;
    }

    private static Result<PreparedCase> Prepare(string id, DraftBook drafts, AwardPipeline pipeline)
    {
        var draft = drafts.Load(id);
        if (!draft.Succeeded)
        {
            return Result<PreparedCase>.Failure(draft.Diagnostics);
        }

        var typed = draft.Value.Kind == DraftKind.Award ? JsonSerializer.Deserialize<AwardCase>(draft.Value.ContentJson, ApiJson.Web) : null;
        return typed is null ? NotMade : pipeline.Prepare(AwardTyping.Read(typed));
    }

    /// <summary>What the page asks for.</summary>
    /// <param name="Content">The case as it was typed.</param>
    /// <param name="Paper">The paper whose pages are to be seen; empty for none.</param>
    internal sealed record PreviewBody(AwardCase Content, string Paper);

    /// <summary>What the clerk pasted.</summary>
    /// <param name="Text">Cells of a spreadsheet.</param>
    internal sealed record Pasted(string Text);
}
