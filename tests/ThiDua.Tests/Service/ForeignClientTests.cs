using System.Diagnostics;
using System.Text.Json;
using ThiDua.Tests.Support;
using Xunit.Abstractions;

namespace ThiDua.Tests.Service;

/// <summary>The service as programs see it that share no code with it.</summary>
public class ForeignClientTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Checks =
    [
        "cancelled", "cancelled_stream", "deadline_exceeded", "find_units", "frame", "frame_refused", "get", "get_unit", "gzip_on_the_wire_both_ways", "health",
        "health_watch", "invalid_argument", "invalid_argument_of_request_fields", "list", "list_units", "many_faults_fit_the_trailers", "not_found",
        "profile", "put_template", "reflection_v1", "reflection_v1alpha", "render", "render_stream", "resolve_unit", "resource_exhausted_by_data",
        "resource_exhausted_by_message", "unimplemented",
    ];

    [RequiresTool(Tool.PythonGrpc)]
    public async Task Foreign_client_in_Python_understands_every_answer()
    {
        await using var service = await RunningService.StartAsync();
        var folder = Directory.CreateTempSubdirectory("thidua-interop-");
        try
        {
            var data = Write(folder, "data.json", Plans.Data());
            var large = Write(folder, "large.json", Plans.Large(2_000));

            var lines = await RunAsync("foreign_client.py", service.Address.Authority, TestFiles.Protos, data, large);

            Assert.DoesNotContain(lines, line => line.StartsWith("FAILED", StringComparison.Ordinal));
            Assert.Equal(Checks.Select(name => "ok " + name), lines.Order(StringComparer.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Write(DirectoryInfo folder, string name, System.Text.Json.Nodes.JsonObject data)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, data.ToJsonString(JsonSerializerOptions.Web));
        return path;
    }

    private async Task<string[]> RunAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(Tools.Python, ["-B", Path.Combine(TestFiles.PythonInterop, script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            var lines = await process.StandardOutput.ReadToEndAsync(patience.Token);
            output.WriteLine(lines + await errors);
            await process.WaitForExitAsync(patience.Token);
            return lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
