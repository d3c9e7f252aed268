using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service;

/// <summary>Compression, looked at on the wire.</summary>
public class CompressionTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task A_compressed_request_is_read_and_a_schema_comes_compressed()
    {
        var (encoding, frame) = await CallAsync("TemplateService/GetTemplate", new GetTemplateRequest { TemplateId = Plans.Template });

        Assert.Equal("gzip", encoding);
        Assert.Equal(1, frame[0]);
        var message = new MemoryStream();
        await new GZipStream(new MemoryStream(frame[5..]), CompressionMode.Decompress).CopyToAsync(message);
        Assert.Equal(Plans.Template, GetTemplateResponse.Parser.ParseFrom(message.ToArray()).Template.Id);
        Assert.InRange(frame.Length, 100, message.Length / 2);
    }

    [Fact]
    public async Task Documents_which_are_compressed_already_are_not_compressed_again()
    {
        var (_, frame) = await CallAsync("RenderService/Render", Plans.Request());

        Assert.Equal(0, frame[0]);
        Assert.Equal((await fixture.Service.Client.RenderAsync(Plans.Request())).Files, RenderResponse.Parser.ParseFrom(frame[5..]).Files);
    }

    private async Task<(string Encoding, byte[] Frame)> CallAsync(string method, IMessage request)
    {
        using var http = new HttpClient();
        using var call = new HttpRequestMessage(HttpMethod.Post, new Uri(fixture.Service.Address, "/thidua.v1." + method))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(Compressed(request.ToByteArray())),
        };
        call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        call.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        call.Headers.Add("grpc-encoding", "gzip");
        call.Headers.Add("grpc-accept-encoding", "gzip");
        using var answer = await http.SendAsync(call);
        var frame = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal("0", answer.TrailingHeaders.GetValues("grpc-status").Single());
        return (answer.Headers.TryGetValues("grpc-encoding", out var encoding) ? encoding.Single() : "", frame);
    }

    private static byte[] Compressed(byte[] message)
    {
        var content = new MemoryStream();
        using (var gzip = new GZipStream(content, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(message);
        var frame = new byte[5 + content.Length];
        frame[0] = 1;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), (int)content.Length);
        content.ToArray().CopyTo(frame, 5);
        return frame;
    }
}
