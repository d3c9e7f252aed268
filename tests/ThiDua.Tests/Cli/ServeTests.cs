using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ThiDua.Tests.Cli;

/// <summary><c>thidua serve</c> with the pages for clerks.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [Fact]
    public async Task The_pages_are_opened_beside_the_service_and_what_is_kept_goes_to_one_directory()
    {
        var report = await ServeAsync("--data", _at.Output);

        using var client = new HttpClient();
        Assert.Contains("Cụ thể hóa kế hoạch cấp trên", await client.GetStringAsync((string)report.Json["pages"]![0]!), StringComparison.Ordinal);
        foreach (var kept in new[] { "drafts", "profiles", "templates" })
        {
            Assert.Equal(Path.Combine(_at.Output, kept), (string?)report.Json[kept]);
            Assert.True(Directory.Exists(Path.Combine(_at.Output, kept)));
        }

        report.Process.Kill();
    }

    [Fact]
    public async Task The_pages_can_be_left_out()
    {
        var report = await ServeAsync("--data", _at.Output, "--no-web");

        Assert.Empty(report.Json["pages"]!.AsArray());
        report.Process.Kill();
    }

    [Fact]
    public async Task A_data_directory_that_cannot_be_used_is_told()
    {
        var file = _at.Write("tep", "x");
        var run = await CliRun.OfAsync("serve", "--urls", "http://127.0.0.1:0", "--data", Path.Combine(file, "con"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--data: Không dùng được thư mục dữ liệu", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_the_pages_that_is_none_is_told()
    {
        var run = await CliRun.OfAsync("serve", "--urls", "http://127.0.0.1:0", "--web-urls", "https://127.0.0.1:1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--web-urls", run.Error, StringComparison.Ordinal);
    }

    private static async Task<(Process Process, JsonNode Json)> ServeAsync(params string[] options)
    {
        var process = CliProcess.Start(["serve", "--urls", "http://127.0.0.1:0", "--json", .. options]);
        return (process, await CliProcess.ReportAsync(process));
    }
}
