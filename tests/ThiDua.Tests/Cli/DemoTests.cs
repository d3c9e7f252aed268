namespace ThiDua.Tests.Cli;

/// <summary><c>thidua demo</c>.</summary>
public sealed class DemoTests : IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [Fact]
    public async Task The_demonstration_makes_a_document_and_tells_what_it_did()
    {
        var run = await CliRun.OfAsync("demo", "--out", _at.Output, "--templates", _at.Templates());

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"Đã dựng dịch vụ tại http://127\.0\.0\.1:\d+,", run.Out);
        Assert.Contains("RenderService.Render", run.Out, StringComparison.Ordinal);
        Assert.Contains(_at.Document, run.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(_at.Document));
    }

    [Fact]
    public async Task Programs_are_told_the_calls_and_the_file()
    {
        var run = await CliRun.OfAsync("demo", "--json", "--out", _at.Output, "--templates", _at.Templates());

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.Json["calls"]!.AsArray().Count);
        Assert.Equal("xa.full-body", (string?)run.Json["sample"]);
        Assert.Equal(new FileInfo(_at.Document).Length, (long)run.Json["files"]![0]!["size"]!);
    }

    [Fact]
    public async Task A_template_without_samples_cannot_be_demonstrated()
    {
        var run = await CliRun.OfAsync("demo", "--out", _at.Output, "--templates", _at.Templates(withSamples: false));

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("Mẫu plan.emulation-campaign chưa có dữ liệu mẫu để chạy thử.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_at.Output));
    }
}
