using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Compression;
using ThiDua.Grpc.Tests.Protos;
using static ThiDua.Grpc.Tests.Loopback.LoopbackFixture;

namespace ThiDua.Grpc.Tests.Loopback;

/// <summary>Compressed messages, seen by the client and on the wire.</summary>
public class CompressionTests
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task Messages_are_compressed_both_ways(string encoding)
    {
        await using var server = await LoopbackServer.StartAsync(grpc => grpc.ResponseCompressionAlgorithm = encoding);
        using var channel = server.Connect(options => options.CompressionProviders =
        [
            new GzipCompressionProvider(CompressionLevel.Fastest),
            new DeflateCompressionProvider(CompressionLevel.Fastest),
        ]);
        var request = new UnaryRequest { Payload = Bytes(271_828), ResponseSize = 314_159 };

        var response = await new Protos.Loopback.LoopbackClient(channel).UnaryAsync(
            request, new Metadata { { "grpc-internal-encoding-request", encoding } });

        Assert.Equal(encoding, response.RequestEncoding);
        Assert.Equal(314_159, response.Payload.Body.Length);
    }

    [Fact]
    public async Task A_hand_made_gzip_message_is_read_and_the_answer_is_gzip_on_the_wire()
    {
        await using var server = await LoopbackServer.StartAsync(grpc => grpc.ResponseCompressionAlgorithm = "gzip");
        using var http = new HttpClient();
        using var call = new HttpRequestMessage(HttpMethod.Post, $"{server.Address}/thidua.tests.Loopback/Unary")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(Framed(new UnaryRequest { ResponseSize = 100_000 }.ToByteArray())),
        };
        call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        call.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        call.Headers.Add("grpc-encoding", "gzip");
        call.Headers.Add("grpc-accept-encoding", "gzip");

        using var answer = await http.SendAsync(call);
        var frame = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal("0", answer.TrailingHeaders.GetValues("grpc-status").Single());
        Assert.Equal("gzip", answer.Headers.GetValues("grpc-encoding").Single());
        Assert.Equal(1, frame[0]);
        Assert.Equal(frame.Length - 5, BinaryPrimitives.ReadInt32BigEndian(frame.AsSpan(1)));
        Assert.InRange(frame.Length, 20, 2_000);
        var message = new MemoryStream();
        await new GZipStream(new MemoryStream(frame, 5, frame.Length - 5), CompressionMode.Decompress).CopyToAsync(message);
        Assert.Equal(100_000, UnaryResponse.Parser.ParseFrom(message.ToArray()).Payload.Body.Length);
    }

    [Theory]
    [InlineData("gzip", 0x1f, 0x8b)]
    [InlineData("deflate", 0x78, -1)]
    public void A_provider_writes_the_format_of_its_name_and_reads_it_back(string name, int first, int second)
    {
        ICompressionProvider provider = name == "gzip"
            ? new GzipCompressionProvider(CompressionLevel.Optimal)
            : new DeflateCompressionProvider(CompressionLevel.Optimal);
        var text = string.Concat(Enumerable.Repeat("Tặng Giấy khen cho tập thể có thành tích xuất sắc. ", 100));
        var compressed = new MemoryStream();
        using (var writer = new StreamWriter(provider.CreateCompressionStream(compressed, null)))
            writer.Write(text);

        Assert.Equal(name, provider.EncodingName);
        Assert.Equal(first, compressed.ToArray()[0]);
        if (second >= 0)
            Assert.Equal(second, compressed.ToArray()[1]);
        Assert.InRange(compressed.Length, 1, text.Length / 10);
        compressed.Position = 0;
        using var reader = new StreamReader(provider.CreateDecompressionStream(compressed));
        Assert.Equal(text, reader.ReadToEnd());
    }

    private static byte[] Framed(byte[] message)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(message);
        var frame = new byte[5 + compressed.Length];
        frame[0] = 1;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), (int)compressed.Length);
        compressed.ToArray().CopyTo(frame, 5);
        return frame;
    }
}
