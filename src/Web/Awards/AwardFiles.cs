using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Awards;
using ThiDua.Service.Pipeline;
using ThiDua.Web.Api;

namespace ThiDua.Web.Awards;

/// <summary>Makes all files of an award one after the other and tells of each; the last line has them all in one. Lines are JSON (NDJSON).</summary>
internal static class AwardFiles
{
    private const string MediaType = "application/x-ndjson";

    private static readonly ImmutableArray<(OutputFormat Format, string Ending)> Formats = [(OutputFormat.Docx, ".docx"), (OutputFormat.Pdf, ".pdf")];

    /// <summary>Data as a person can read it.</summary>
    public static JsonSerializerOptions Readable { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Sends the lines.</summary>
    public static async Task SendAsync(PreparedCase prepared, AwardPipeline pipeline, HttpContext context)
    {
        var gone = context.RequestAborted;
        context.Response.ContentType = MediaType;
        using var zip = new AwardZip();
        var (step, of) = (0, (prepared.Papers.Length * Formats.Length) + 1);
        foreach (var paper in prepared.Papers)
        {
            foreach (var (format, ending) in Formats)
            {
                await LineAsync(context, new { Step = ++step, Of = of, Name = paper.FileName + ending });
                var made = await Task.Run(() => pipeline.Render(prepared, paper, [format], gone), gone);
                if (!made.Succeeded)
                {
                    await LineAsync(context, new { Problems = Told(paper, made.Diagnostics) });
                    return;
                }

                zip.Add(paper.FileName + ending, made.Value.Files[0].Content);
            }
        }

        await LineAsync(context, new { Step = of, Of = of, Name = "ho-so-khen-thuong.zip", Zip = Convert.ToBase64String(zip.Finish()) });
    }

    private static IEnumerable<object> Told(PreparedPaper paper, ImmutableArray<Diagnostic> faults) =>
        faults.Where(fault => fault.Severity == Severity.Error).Select(AwardFaults.OfPage).Select(fault => ApiResults.Shown(fault with { Message = $"{paper.Name}: {fault.Message}" }));

    private static async Task LineAsync(HttpContext context, object line)
    {
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(line, ApiJson.Web), context.RequestAborted);
        await context.Response.Body.WriteAsync("\n"u8.ToArray(), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
