using System.Net;
using System.Net.Sockets;

namespace ThiDua.Tests.Cli;

/// <summary>The service that the command calls.</summary>
public sealed class ConnectionTests
{
    [Fact]
    public async Task A_service_that_is_not_there_is_told_apart_from_bad_input()
    {
        var run = await CliRun.OfAsync("templates", "--json", "--server", "http://127.0.0.1:" + FreePort());

        Assert.Equal((3, 3), (run.ExitCode, (int)run.Json["error"]!["exitCode"]!));
        Assert.Contains("Không kết nối được với dịch vụ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_given_up()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();

        var run = await CliRun.OfAsync("templates", "--timeout", "0,5", "--server", $"http://{silent.LocalEndpoint}");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Dịch vụ không trả lời trong 0,5 giây.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_wrong_options_are_told_at_once()
    {
        var run = await CliRun.OfAsync("demo", "--server", "may-chu", "--timeout", "lâu", "--templates", "x");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Có 3 lỗi:", run.Error, StringComparison.Ordinal);
        Assert.Contains("--server: “may-chu” không phải là một địa chỉ dịch vụ.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--timeout: “lâu” không phải là số giây.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--templates: Không dùng được cùng với --server.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_directory_that_is_not_there_is_bad_input()
    {
        var run = await CliRun.OfAsync("templates", "--templates", "khong-co");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--templates: Không có thư mục “khong-co”.", run.Error, StringComparison.Ordinal);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [Fact]
    public async Task A_broken_font_is_told_by_its_file()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-fonts-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "times.ttf"), "no font");
            var run = await CliRun.OfAsync("demo", "--fonts", folder.FullName);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("--fonts: Không dùng được phông chữ", run.Error, StringComparison.Ordinal);
            Assert.Contains("times.ttf", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
