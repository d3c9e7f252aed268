using System.IO.Compression;
using System.Text;

namespace ThiDua.Tests.Cli;

/// <summary><c>thidua render</c>.</summary>
public sealed class RenderTests : IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [Fact]
    public async Task A_document_is_written_into_a_directory_made_for_it()
    {
        var run = await CliRun.OfAsync(_at.Render(_at.DataFile()));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"Đã lập 1 tệp từ mẫu {Workplace.TemplateId} 99.0.0:", run.Out, StringComparison.Ordinal);
        Assert.Contains(_at.Document, run.Out, StringComparison.Ordinal);
        Assert.Equal([_at.Document], Directory.GetFiles(_at.Output));
        using var docx = ZipFile.OpenRead(_at.Document);
        Assert.NotNull(docx.GetEntry("word/document.xml"));
    }

    [Fact]
    public async Task Programs_are_told_the_same_facts_as_people()
    {
        var run = await CliRun.OfAsync(_at.Render(_at.DataFile(), "--json", "--date", "2026-05-20", "--template-version", "99.0.0"));

        var file = run.Json["files"]![0]!;
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("99.0.0", (string?)run.Json["templateVersion"]);
        Assert.Equal((_at.Document, "docx"), ((string)file["path"]!, (string)file["format"]!));
        Assert.Equal(new FileInfo(_at.Document).Length, (long)file["size"]!);
    }

    [Fact]
    public async Task An_existing_file_is_replaced()
    {
        var old = _at.Write("out/" + Workplace.FileName, "cũ");

        Assert.Equal(0, (await CliRun.OfAsync(_at.Render(_at.DataFile()))).ExitCode);
        Assert.NotEqual("cũ", await File.ReadAllTextAsync(old));
        Assert.Single(Directory.GetFileSystemEntries(_at.Output));
    }

    [Fact]
    public async Task Every_missing_field_has_its_line_and_no_file_is_left()
    {
        var data = Workplace.Data;
        data.Remove("text");
        data.Remove("signature");

        var run = await CliRun.OfAsync(_at.Render(_at.Write("data.json", data.ToJsonString())));

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("Có 2 lỗi", run.Error, StringComparison.Ordinal);
        Assert.Contains("  text: Thiếu trường", run.Error, StringComparison.Ordinal);
        Assert.Contains("  signature: Thiếu trường “Chữ ký”.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_at.Output));
    }

    [Fact]
    public async Task Programs_get_the_faults_as_one_document()
    {
        var data = Workplace.Data;
        data.Remove("text");

        var run = await CliRun.OfAsync(_at.Render(_at.Write("data.json", data.ToJsonString()), "--json"));

        var problem = run.Json["error"]!["problems"]![0]!;
        Assert.Equal((2, 2), (run.ExitCode, (int)run.Json["error"]!["exitCode"]!));
        Assert.Equal(("text", "FIELD_REQUIRED"), ((string)problem["path"]!, (string)problem["code"]!));
        Assert.Contains((string)problem["message"]!, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--unit", "xã Không Có, tỉnh Lai Châu", "--unit: Không có đơn vị “xã Không Có, tỉnh Lai Châu”")]
    [InlineData("--date", "2026-02-30", "--date: Ngày ban hành “2026-02-30” không phải là một ngày có thật.")]
    [InlineData("--template-version", "3.2.1", "3.2.1")]
    [InlineData("--format", "doc", "--format: Không có định dạng “doc”. Hãy ghi: docx, pdf, html.")]
    [InlineData("--format", "docx,docx", "--format: Định dạng “docx” được ghi nhiều lần.")]
    public async Task A_bad_value_is_named_by_its_option(string option, string value, string expected)
    {
        var words = _at.Render(_at.DataFile()).ToList();
        var at = words.IndexOf(option);
        if (at < 0)
            words.AddRange([option, value]);
        else
            words[at + 1] = value;

        var run = await CliRun.OfAsync([.. words]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_at.Output));
    }

    [Fact]
    public async Task An_unknown_template_is_bad_input()
    {
        var words = _at.Render(_at.DataFile());
        words[1] = "plan.unknown";

        var run = await CliRun.OfAsync(words);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Không có mẫu “plan.unknown”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_come_from_standard_input()
    {
        var run = await CliRun.WithInputAsync(Workplace.Data.ToJsonString(), _at.Render("-"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(_at.Document));
    }

    [Fact]
    public async Task A_byte_order_mark_does_no_harm()
    {
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Workplace.Data.ToJsonString())];

        Assert.Equal(0, (await CliRun.OfAsync(_at.Render(_at.Write("data.json", marked)))).ExitCode);
    }

    [Fact]
    public async Task A_data_file_that_cannot_be_used_is_said_so()
    {
        var missing = await CliRun.OfAsync(_at.Render("khong-co.json"));
        var foreign = await CliRun.OfAsync(_at.Render(_at.Write("data.json", Encoding.Unicode.GetBytes("{ \"subject\": \"Ủy\" }"))));
        var large = await CliRun.OfAsync(_at.Render(_at.Write("data.json", new byte[(2 * 1024 * 1024) + 1])));
        var directory = await CliRun.OfAsync(_at.Render(Path.GetTempPath()));

        Assert.All([missing, foreign, large, directory], run => Assert.Equal(2, run.ExitCode));
        Assert.Contains("--data: Không có tệp “khong-co.json”.", missing.Error, StringComparison.Ordinal);
        Assert.Contains("không phải là văn bản UTF-8. Hãy lưu lại với bảng mã UTF-8.", foreign.Error, StringComparison.Ordinal);
        Assert.Contains("lớn hơn 2,0 MB.", large.Error, StringComparison.Ordinal);
        Assert.Contains("Không đọc được", directory.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_bad_input()
    {
        _at.Write("out", "một tệp mang tên của thư mục");

        var run = await CliRun.OfAsync(_at.Render(_at.DataFile()));

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("--out: Không ghi được", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_partial_file_is_left_where_the_file_cannot_be_put()
    {
        Directory.CreateDirectory(_at.Document);

        var run = await CliRun.OfAsync(_at.Render(_at.DataFile()));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(Directory.GetFiles(_at.Output));
    }
}
