using System.Security.Cryptography;
using Grpc.Core;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service;

/// <summary>Documents made over a real connection.</summary>
public class RenderingTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private RunningService Service => fixture.Service;

    [Fact]
    public async Task A_document_made_over_gRPC_is_the_pipelines_byte_for_byte()
    {
        var request = Plans.Request();
        var expected = Tests.Support.Pipeline.Default.Render(
            new RenderJob(Plans.Template, "", Plans.Unit, Plans.Date, request.DataJson, [OutputFormat.Docx]), CancellationToken.None);

        var response = await Service.Client.RenderAsync(request);

        var file = Assert.Single(response.Files);
        Assert.Equal(expected.Value!.Files[0].Content, file.Content.ToByteArray());
        Assert.Equal(expected.Value.TemplateVersion, response.TemplateVersion);
        Assert.Equal((Format.Docx, expected.Value.Files[0].FileName), (file.Header.Format, file.Header.FileName));
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file.Header.MediaType);
        Assert.Equal(file.Content.Length, file.Header.Size);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)), file.Header.Sha256);
    }

    [Fact]
    public async Task A_streamed_document_is_the_unary_one()
    {
        var request = Plans.Request(Plans.Large(1_500));
        var files = new List<RenderedFile>();

        var summary = await Service.Client.RenderStreamAsync(request, (file, _) =>
        {
            files.Add(file);
            return Task.CompletedTask;
        });
        var unary = await Service.Client.RenderAsync(request);

        Assert.Equal(unary.Files, files);
        Assert.Equal(unary.Diagnostics, summary.Diagnostics);
        Assert.Equal(unary.TemplateVersion, summary.TemplateVersion);
    }

    [Fact]
    public async Task A_stream_is_a_header_then_pieces_of_at_most_64_KiB_then_the_summary()
    {
        using var call = Service.Rendering.RenderStream(Plans.Request(Plans.Large(1_500)));
        var pieces = await call.ResponseStream.ReadAllAsync().ToListAsync();

        var size = pieces[0].Header.Size;
        var chunks = pieces[1..^1].Select(piece => (long)piece.Chunk.Length).ToList();
        Assert.True(size > 128 * 1024, $"{size} bytes do not show how a file is cut.");
        Assert.Equal(RenderStreamResponse.PartOneofCase.Summary, pieces[^1].PartCase);
        Assert.All(chunks[..^1], length => Assert.Equal(65_536, length));
        Assert.InRange(chunks[^1], 1, 65_536);
        Assert.Equal(size, chunks.Sum());
    }

    [Fact]
    public async Task Remarks_travel_beside_the_document()
    {
        var data = Plans.Data();
        data["appendices"] = System.Text.Json.Nodes.JsonNode.Parse("""[{ "title": "DANH SÁCH", "blocks": [{ "text": "Nội dung." }] }]""");

        var response = await Service.Client.RenderAsync(Plans.Request(data));

        var remark = Assert.Single(response.Diagnostics);
        Assert.Equal(("APPENDIX_NOT_CITED", Severity.Warning), (remark.Code, remark.Severity));
        Assert.NotEmpty(remark.Message);
    }

    [Fact]
    public async Task The_date_of_the_request_wins_over_the_date_of_the_data()
    {
        var data = Plans.Data();
        data["issueDate"] = "2026-06";
        var dated = await Service.Client.RenderAsync(Plans.Request(data));
        data["issueDate"] = Plans.Date;
        var same = await Service.Client.RenderAsync(Plans.Request(data));

        Assert.Equal(same.Files, dated.Files);
    }
}
