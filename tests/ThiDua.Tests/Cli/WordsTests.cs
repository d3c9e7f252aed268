namespace ThiDua.Tests.Cli;

/// <summary>The words of the command line: help, and what is said when they are wrong.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("templats", "Không có lệnh “templats”. Có phải ý là “templates”?")]
    [InlineData("templates shw", "Không có lệnh “shw”. Có phải ý là “show”?")]
    [InlineData("demo --ot x", "--ot: Không có tùy chọn này. Có phải ý là “--out”?")]
    [InlineData("demo --ot=x", "--ot: Không có tùy chọn này. Có phải ý là “--out”?")]
    [InlineData("demo --server", "--server: Thiếu giá trị. Hãy ghi --server URL.")]
    [InlineData("demo --out a --out b", "--out: Chỉ được ghi một lần.")]
    [InlineData("demo thừa", "Thừa “thừa”.")]
    [InlineData("templates show --nope x", "--nope: Không có tùy chọn này.")]
    [InlineData("templates show", "ID: Thiếu tham số bắt buộc.")]
    [InlineData("render x --unit y --out z", "--data: Thiếu tùy chọn bắt buộc.")]
    [InlineData("", "Thiếu lệnh. Các lệnh: demo, render, frame, bodies, profile, templates, template, units, import, localize, review, serve.")]
    public async Task Wrong_words_are_explained_in_Vietnamese(string line, string expected)
    {
        var run = await CliRun.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal("  " + expected, run.Error.Split('\n')[1][..(expected.Length + 2)]);
    }

    [Fact]
    public async Task Several_wrong_words_are_told_at_once()
    {
        var run = await CliRun.OfAsync("render", "--unti", "x", "--date");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            ["--unti", "--date", "--unit", "--data", "--out"],
            run.Error.Split('\n').Skip(1).Where(l => l.Length > 0).Select(l => l.Trim().Split(':')[0]));
    }

    [Fact]
    public async Task Programs_get_wrong_words_as_a_document()
    {
        var run = await CliRun.OfAsync("demo", "--json", "--nope");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("OPTION_UNKNOWN", (string?)run.Json["error"]!["problems"]![0]!["code"]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("demo --help")]
    [InlineData("render -h")]
    [InlineData("templates show --help --nope")]
    [InlineData("serve --help")]
    [InlineData("frame --help")]
    [InlineData("bodies --help")]
    [InlineData("profile --help")]
    [InlineData("profile set --help")]
    [InlineData("template --help")]
    [InlineData("template put --help")]
    [InlineData("template import --help")]
    public async Task Help_is_Vietnamese(string line)
    {
        var run = await CliRun.OfAsync(line.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Cách dùng: thidua", run.Out, StringComparison.Ordinal);
        Assert.Contains("--json", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Show", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_of_render_names_what_is_required()
    {
        var run = await CliRun.OfAsync("render", "--help");

        Assert.Contains("thidua render ID --unit ĐƠN_VỊ --data TỆP --out THƯ_MỤC [TÙY CHỌN]", run.Out, StringComparison.Ordinal);
        Assert.Equal(3, run.Out.Split("(bắt buộc)").Length - 1);
    }

    [Fact]
    public async Task The_version_is_told()
    {
        var run = await CliRun.OfAsync("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^thidua \d+\.\d+\.\d+\s*$", run.Out);
    }
}
