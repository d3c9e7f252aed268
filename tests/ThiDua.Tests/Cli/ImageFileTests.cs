using System.IO.Compression;
using System.Text.Json.Nodes;
using ThiDua.TestImages;

namespace ThiDua.Tests.Cli;

/// <summary>Image files named in a data file.</summary>
public sealed class ImageFileTests : IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [Fact]
    public async Task An_image_file_is_found_beside_the_data_file()
    {
        var png = new PngMaker(60, 20, 6, 8).Build();
        _at.Write("du-lieu/anh/chu-ky.PNG", png);

        var run = await CliRun.OfAsync(_at.Render(Signed("du-lieu/data.json", "anh/chu-ky.PNG")));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var docx = ZipFile.OpenRead(_at.Document);
        using var part = docx.GetEntry("word/media/image1.png")!.Open();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        Assert.Equal(png, bytes.ToArray());
    }

    [Fact]
    public async Task An_image_file_that_cannot_be_used_is_named_with_its_field_and_no_file_is_made()
    {
        _at.Write("lon.png", new byte[(1024 * 1024) + 1]);
        _at.Write("thu-muc.jpg/a", "a");
        _at.Write("gia.jpg", new PngMaker(60, 20, 6, 8).Build());

        await Refused("khong-co.png", "signature.image.file: Không có tệp ảnh");
        await Refused("khong-co/a.png", "signature.image.file: Không có tệp ảnh");
        await Refused("lon.png", "signature.image.file: Tệp ảnh “lon.png” lớn hơn 1,0 MB.");
        await Refused("thu-muc.jpg", "signature.image.file: Không đọc được tệp ảnh “thu-muc.jpg”.");
        await Refused("anh.gif", "signature.image.file: Tệp “anh.gif” không mang đuôi của ảnh PNG hoặc JPEG.");
        await Refused("a\0.png", "signature.image.file: ");
        await Refused("gia.jpg", "signature.image.mediaType: Tệp ảnh là image/png, không phải image/jpeg.");
    }

    [Fact]
    public async Task Images_that_are_too_large_together_are_said_so()
    {
        _at.Write("anh.png", new byte[1000 * 1024]);
        var data = Workplace.Data;
        data["images"] = new JsonArray([.. Enumerable.Range(0, 3).Select(_ => new JsonObject { ["file"] = "anh.png", ["alt"] = "Ảnh" })]);

        var run = await CliRun.OfAsync(_at.Render(_at.Write("data.json", data.ToJsonString())));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--data: Dữ liệu cùng với các ảnh lớn hơn 2,0 MB.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_that_says_more_than_a_file_and_its_words_is_left_as_it_is()
    {
        var data = Workplace.Data;
        data["signature"]!["image"] = new JsonObject { ["file"] = "khong-co.png", ["alt"] = "Chữ ký", ["mediaType"] = "image/png" };

        var run = await CliRun.OfAsync(_at.Render(_at.Write("data.json", data.ToJsonString())));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("signature.image.file: Mẫu không có trường “file”.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"file\": ")]
    [InlineData("{ \"file\": \"a\", \"x\": \"\\ud800\" }")]
    [InlineData("[ { \"file\" } ]")]
    public async Task Data_that_are_no_JSON_are_left_for_the_service_to_judge(string data)
    {
        var run = await CliRun.OfAsync(_at.Render(_at.Write("data.json", data)));

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("INTERNAL", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Lỗi của chương trình", run.Error, StringComparison.Ordinal);
    }

    private async Task Refused(string file, string message)
    {
        var run = await CliRun.OfAsync(_at.Render(Signed("data.json", file)));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_at.Output));
    }

    private string Signed(string name, string file)
    {
        var data = Workplace.Data;
        data["signature"]!["image"] = new JsonObject { ["file"] = file, ["alt"] = "Chữ ký của Chủ tịch" };
        return _at.Write(name, data.ToJsonString());
    }
}
