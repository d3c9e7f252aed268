using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ThiDua.Tests.Cli;

namespace ThiDua.Tests.Web.Support;

/// <summary>A service with its pages, as a process of its own that can be killed and started anew at the same address.</summary>
internal sealed class ClerkServer : IAsyncDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("thidua-web").FullName;
    private Process? _process;

    /// <summary>Where the pages are.</summary>
    public string Url { get; } = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");

    /// <summary>Where the gRPC service is; another after each start.</summary>
    public string Service { get; private set; } = "";

    /// <summary>Directory of what the service keeps.</summary>
    public string Data => _data;

    /// <summary>Starts it.</summary>
    public static async Task<ClerkServer> StartAsync()
    {
        var server = new ClerkServer();
        await server.RestartAsync();
        return server;
    }

    /// <summary>Starts it anew, with what it kept.</summary>
    public async Task RestartAsync()
    {
        _process = CliProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--web-urls", Url, "--data", _data, "--json");
        Service = (string)(await CliProcess.ReportAsync(_process))["addresses"]![0]!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>Ends it at once, as a failure of the machine would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
