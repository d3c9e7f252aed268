using System.Security.Cryptography;
using Google.Protobuf;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Pipeline;

namespace ThiDua.Service.Mapping;

/// <summary>Jobs from requests, answers from what jobs made.</summary>
internal static class RenderMapping
{
    /// <summary>The most bytes in one piece of a streamed file.</summary>
    public const int ChunkBytes = 64 * 1024;

    /// <summary>The job that a request asks for.</summary>
    public static Result<RenderJob> Read(V1.RenderRequest request)
    {
        var faults = new List<Diagnostic>();
        if (request.TemplateId.Length == 0)
        {
            faults.Add(TemplateMapping.IdMissing);
        }

        var formats = FormatMapping.Read(request.Formats, faults);
        return faults.Count > 0
            ? Result<RenderJob>.Failure(faults)
            : new RenderJob(request.TemplateId, request.TemplateVersion, request.Unit, request.IssueDate, request.DataJson, formats)
            {
                Issuer = request.Issuer,
                ProfileVersion = request.ProfileVersion,
            };
    }

    /// <summary>Everything in one answer.</summary>
    public static V1.RenderResponse Write(Result<RenderOutput> made) => new()
    {
        Files = { made.Value!.Files.Select(File) },
        Diagnostics = { made.Diagnostics.Select(DiagnosticMapping.Of) },
        TemplateVersion = made.Value.TemplateVersion,
        Derivations = { made.Value.Derivations.Select(RuleMapping.Of) },
        ProfileVersion = made.Value.ProfileVersion,
    };

    /// <summary>The same in pieces: for each file its header and its bytes, the summary last.</summary>
    public static IEnumerable<V1.RenderStreamResponse> WritePieces(Result<RenderOutput> made)
    {
        foreach (var file in made.Value!.Files)
        {
            yield return new V1.RenderStreamResponse { Header = Header(file) };
            for (var from = 0; from < file.Content.Length; from += ChunkBytes)
            {
                var chunk = file.Content.AsMemory(from, Math.Min(ChunkBytes, file.Content.Length - from));
                yield return new V1.RenderStreamResponse { Chunk = UnsafeByteOperations.UnsafeWrap(chunk) };
            }
        }

        yield return new V1.RenderStreamResponse
        {
            Summary = new V1.RenderSummary
            {
                Diagnostics = { made.Diagnostics.Select(DiagnosticMapping.Of) },
                TemplateVersion = made.Value.TemplateVersion,
                Derivations = { made.Value.Derivations.Select(RuleMapping.Of) },
                ProfileVersion = made.Value.ProfileVersion,
            },
        };
    }

    private static V1.RenderedFile File(OutputFile file) =>
        new() { Header = Header(file), Content = UnsafeByteOperations.UnsafeWrap(file.Content) };

    private static V1.FileHeader Header(OutputFile file) => new()
    {
        Format = FormatMapping.Of(file.Format),
        FileName = file.FileName,
        MediaType = file.MediaType,
        Size = file.Content.LongLength,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content)),
    };
}
