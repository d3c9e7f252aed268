using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Examples;

namespace ThiDua.Tests.Cli;

/// <summary><c>thidua template import</c>.</summary>
public sealed class TemplateImportTests : IDisposable
{
    private readonly Workplace _place = new();

    private string Folder => Path.Combine(_place.Output, "mau");

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_Word_file_becomes_a_folder_that_is_published_and_used()
    {
        var import = await ImportAsync(Word("Họp bản {{tên bản}} ngày {{shortDate ngày họp}}."));
        var store = Directory.CreateDirectory(Path.Combine(_place.Output, "kho")).FullName;
        var put = await CliRun.OfAsync("template", "put", Folder, "--templates", store);
        var data = _place.Write("data.json", """{ "tenBan": "Nà Khằm", "ngayHop": "2026-06-01", "signature": { "name": "Trần Thanh Tuấn" } }""");
        var render = await CliRun.OfAsync(
            "render", "rieng.hop", "--unit", Workplace.Unit, "--data", data, "--date", "2026-05-20", "--out", _place.Output, "--templates", store, "--json");

        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.StartsWith($"Đã ghi mẫu rieng.hop vào {Folder}. Xem lại rồi công bố: thidua template put {Folder}", import.Out, StringComparison.Ordinal);
        Assert.Equal((0, "Đã công bố mẫu rieng.hop phiên bản 1.0.0."), (put.ExitCode, put.Out.Trim()));
        Assert.Equal(0, render.ExitCode);
        Assert.Contains("Họp bản Nà Khằm ngày 01/6/2026./.", DocxText.Paragraphs(await File.ReadAllBytesAsync((string)render.Json["files"]![0]!["path"]!)));
    }

    [Fact]
    public async Task Programs_get_the_paths_and_the_remarks()
    {
        var run = await ImportAsync(Word("Họp {{việc}}."), "--template-version", "2.1.0", "--matter", "campaign", "--description", "Để thử", "--json");

        Assert.Equal(("rieng.hop", Folder), ((string?)run.Json["templateId"], (string?)run.Json["folder"]));
        Assert.Equal(
            ["body.hbs", "samples/phuong.json", "samples/xa.json", "schema.json", "template.json"],
            run.Json["files"]!.AsArray().Select(file => Path.GetRelativePath(Folder, (string)file!).Replace('\\', '/')));
        Assert.NotNull(run.Json["diagnostics"]);
        var info = await File.ReadAllTextAsync(Path.Combine(Folder, "template.json"));
        Assert.All(["\"2.1.0\"", "\"campaign\"", "\"Để thử\"", "\"2025-07-01\""], text => Assert.Contains(text, info, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Số: 1/TB-UBND", "Họp {{longdate ngày}}.", "TỆP: Đoạn 11 (“Họp {{longdate ngày}}.”) dùng “longdate” không phải là một hàm. Có phải ý là “longDate”?")]
    [InlineData("Số: 1/TB-UBND", "{{#each việc}}", "TỆP: Đoạn 11 (“{{#each việc}}”) có {{#each việc}} mà phía sau không có {{/each}}. Hãy thêm {{/each}} ở chỗ kết thúc.")]
    [InlineData("Số: {{số}}/TB-UBND", "Họp.", "TỆP: Đoạn 4 (“Số: {{số}}/TB-UBND”) có trường ở phần đầu hoặc phần cuối văn bản.")]
    public async Task A_fault_names_its_paragraph_and_nothing_is_written(string number, string paragraph, string message)
    {
        var run = await ImportAsync(Word(paragraph, number));

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("  " + message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_place.Output));
    }

    [Fact]
    public async Task A_folder_with_files_is_left_alone()
    {
        Directory.CreateDirectory(Folder);
        var note = Path.Combine(Folder, "ghi-chu.txt");
        await File.WriteAllTextAsync(note, "Của tôi.");
        var run = await ImportAsync(Word("Họp {{việc}}."));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"  --out: Thư mục “{Folder}” đã có tệp. Hãy ghi một thư mục mới, hoặc dọn thư mục này trước.", run.Error, StringComparison.Ordinal);
        Assert.Equal([note], Directory.GetFileSystemEntries(Folder));
        Assert.Equal([Folder], Directory.GetFileSystemEntries(_place.Output));
    }

    [Fact]
    public async Task Wrong_options_are_named()
    {
        var level = await CliRun.OfAsync("template", "import", Word("Họp {{việc}}."), "--id", "rieng.hop", "--name", "Họp", "--level", "xa,huyen", "--out", Folder);
        var rest = await CliRun.OfAsync(
            "template", "import", Word("Họp {{việc}}."), "--id", "Họp", "--name", " ", "--level", "xa", "--template-version", "1", "--valid-from", "mai", "--matter", "x", "--out", Folder);
        var file = await CliRun.OfAsync("template", "import", "khong-co.docx", "--id", "a", "--name", "Họp", "--level", "xa", "--out", Folder);

        Assert.All([level, rest, file], run => Assert.Equal(2, run.ExitCode));
        Assert.Contains("--level: Không có cấp “huyen”.", level.Error, StringComparison.Ordinal);
        Assert.All(
            ["--id: “Họp” không dùng làm mã mẫu được.", "--name: Thiếu tên mẫu.", "--template-version: “1”", "--valid-from: “mai”", "--matter: Không có mã nội dung “x”."],
            text => Assert.Contains("  " + text, rest.Error, StringComparison.Ordinal));
        Assert.Contains("TỆP: Không có tệp “khong-co.docx”.", file.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_place.Output));
    }

    private string Word(string paragraph, string number = "Số: 1/TB-UBND") => _place.Write(
        "mau.docx", new PlainWord().Head(number).P("THÔNG BÁO", "center", true).P("Về việc họp bản", "center", true).P(paragraph).Foot().File());

    private Task<CliRun> ImportAsync(string file, params string[] more) => CliRun.OfAsync(
        ["template", "import", file, "--id", "rieng.hop", "--name", "Thông báo họp", "--level", "xa,phuong", "--valid-from", "2025-07-01", "--out", Folder, .. more]);
}
