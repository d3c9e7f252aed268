using System.Text.Json.Nodes;

namespace ThiDua.Tests.Cli;

/// <summary><c>thidua templates</c> and <c>thidua templates show</c>.</summary>
public sealed class TemplatesTests : IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [Fact]
    public async Task The_library_is_listed()
    {
        var run = await CliRun.OfAsync("templates", "--templates", _at.Templates());

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var row = Assert.Single(run.Out.Split('\n'), line => line.Contains("Kế hoạch thử", StringComparison.Ordinal));
        Assert.Matches(@"^\s*plan\.emulation-campaign\s+99\.0\.0\s+Kế hoạch thử\s+xã, phường\s*$", row);
    }

    [Fact]
    public async Task The_list_for_programs_has_the_same_facts()
    {
        var run = await CliRun.OfAsync("templates", "--level", "xa", "--json", "--templates", _at.Templates());

        var own = run.Json["templates"]!.AsArray().Single(t => (string?)t!["id"] == Workplace.TemplateId)!;
        Assert.Equal(("99.0.0", "Kế hoạch thử"), ((string)own["version"]!, (string)own["name"]!));
        Assert.Equal(["xa", "phuong"], own["levels"]!.AsArray().Select(level => (string)level!));
    }

    [Fact]
    public async Task A_level_can_be_written_as_code_or_name_and_nothing_else()
    {
        var name = await CliRun.OfAsync("templates", "--level", "Đặc khu", "--json");
        var wrong = await CliRun.OfAsync("templates", "--level", "huyen");

        Assert.Equal((0, 2), (name.ExitCode, wrong.ExitCode));
        Assert.Contains(
            "--level: Không có cấp “huyen”. Hãy ghi một trong: tinh, thanh-pho, xa, phuong, dac-khu.",
            wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_is_shown_with_its_samples()
    {
        var run = await CliRun.OfAsync("templates", "show", Workplace.TemplateId, "--templates", _at.Templates());

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Kế hoạch thử", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"xa\.full-body\s+xã\s+xã Bình Lư, tỉnh Lai Châu", run.Out);
    }

    [Fact]
    public async Task Schema_and_sample_come_bare_to_be_redirected_into_a_file()
    {
        var schema = await CliRun.OfAsync("templates", "show", Workplace.TemplateId, "--schema", "--templates", _at.Templates());
        var sample = await CliRun.OfAsync("templates", "show", Workplace.TemplateId, "--sample", "xa", "--templates", _at.Templates());

        Assert.Equal("Kế hoạch thử", (string?)schema.Json["title"]);
        Assert.True(JsonNode.DeepEquals(Workplace.Data, sample.Json));
    }

    [Fact]
    public async Task Programs_can_have_schema_and_sample_at_once()
    {
        string[] words = ["templates", "show", Workplace.TemplateId, "--schema", "--sample", "xa", "--templates", _at.Templates()];
        var people = await CliRun.OfAsync(words);
        var program = await CliRun.OfAsync([.. words, "--json"]);

        Assert.Equal((2, 0), (people.ExitCode, program.ExitCode));
        Assert.Equal("object", (string?)program.Json["schema"]!["type"]);
        Assert.True(JsonNode.DeepEquals(Workplace.Data, program.Json["sample"]!["data"]));
    }

    [Fact]
    public async Task A_sample_that_is_not_there_is_answered_with_those_that_are()
    {
        var run = await CliRun.OfAsync("templates", "show", Workplace.TemplateId, "--sample", "tinh", "--templates", _at.Templates());

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("không có dữ liệu mẫu “tinh”. Các dữ liệu mẫu đang có: xa.full-body, xa.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_template_is_bad_input()
    {
        var run = await CliRun.OfAsync("templates", "show", "khong.co", "--json");

        Assert.Equal((2, 2), (run.ExitCode, (int)run.Json["error"]!["exitCode"]!));
        Assert.Contains("Không có mẫu “khong.co”", run.Error, StringComparison.Ordinal);
    }
}
