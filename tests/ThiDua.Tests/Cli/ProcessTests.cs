using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ThiDua.Tests.Cli;

/// <summary>The command as users start it: a process with its streams, signals and exit codes.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [Fact]
    public async Task The_demonstration_runs_as_a_program()
    {
        var run = await CliProcess.RunAsync("demo", "--json", "--out", _at.Output, "--templates", _at.Templates());

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(_at.Document, (string?)run.Json["files"]![0]!["path"]);
        Assert.True(File.Exists(_at.Document));
    }

    [Fact]
    public async Task A_failure_is_told_on_the_error_stream_without_a_stack_trace()
    {
        var run = await CliProcess.RunAsync(_at.Render(_at.Write("data.json", "{}")));

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("recipients: Thiếu trường “Nơi nhận”.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_at.Output));
    }

    [Fact]
    public async Task Standard_input_that_is_not_UTF8_is_said_so()
    {
        using var process = CliProcess.Start(_at.Render("-"));
        await process.StandardInput.BaseStream.WriteAsync(Encoding.Latin1.GetBytes("{ \"subject\": \"é\" }"));
        process.StandardInput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(2, process.ExitCode);
        Assert.Contains("--data: Đầu vào chuẩn không phải là văn bản UTF-8.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_answers_and_stops_in_good_order_when_told_to()
    {
        using var service = CliProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--json", "--templates", _at.Templates());
        var address = (string)(await CliProcess.ReportAsync(service))["addresses"]![0]!;
        var run = await CliRun.OfAsync("templates", "--server", address);
        var busy = await CliProcess.RunAsync("serve", "--urls", address);
        // The shell's own kill: the program of that name is not on every machine.
        using var kill = Process.Start("/bin/sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {service.Id}")]);
        await service.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Kế hoạch thử", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, busy.ExitCode);
        Assert.StartsWith(
            $"  --urls: Không lắng nghe được tại “{address.TrimEnd('/')}",
            busy.Error.Split('\n')[1],
            StringComparison.Ordinal);
        Assert.Contains("(chương trình khác đang dùng cổng này)", busy.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", busy.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (service.ExitCode, await service.StandardError.ReadToEndAsync()));
    }

    [Fact]
    public async Task A_profile_outlives_a_service_that_is_killed()
    {
        using var agency = new AgencyFiles();
        var file = agency.Write("ho-so.json", AgencyFiles.Profile);
        string[] serve = ["serve", "--urls", "http://127.0.0.1:0", "--json", "--profiles", agency.Profiles];
        using var first = CliProcess.Start(serve);
        var report = await CliProcess.ReportAsync(first);
        var set = await CliRun.OfAsync("profile", "set", file, "--unit", AgencyFiles.Unit, "--server", (string)report["addresses"]![0]!);
        first.Kill();
        await first.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));

        using var second = CliProcess.Start(serve);
        var address = (string)(await CliProcess.ReportAsync(second))["addresses"]![0]!;
        var show = await CliRun.OfAsync("profile", "show", "--unit", AgencyFiles.Unit, "--server", address);
        second.Kill();

        Assert.Equal(agency.Profiles, (string?)report["profiles"]);
        Assert.Equal((0, ""), (set.ExitCode, set.Error));
        Assert.Contains("Trần Thanh Tuấn", show.Out, StringComparison.Ordinal);
        Assert.Contains("phiên bản 1", show.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_listens_where_it_can_and_takes_no_server()
    {
        var run = await CliRun.OfAsync("serve", "--urls", "https://127.0.0.1:0", "--server", "http://127.0.0.1:1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--urls: “https://127.0.0.1:0” không phải là một địa chỉ dịch vụ.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--server: Không dùng được với lệnh serve.", run.Error, StringComparison.Ordinal);
    }
}
