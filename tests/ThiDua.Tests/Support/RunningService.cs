using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using ThiDua.Client;
using ThiDua.Service.Hosting;

namespace ThiDua.Tests.Support;

/// <summary>The real service on a free port of the loopback address, and clients of it.</summary>
public sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly GrpcChannel _channel;

    private RunningService(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.Single());
        Client = ThiDuaClient.Connect(Address);
        _channel = GrpcChannel.ForAddress(Address);
        Rendering = new V1.RenderService.RenderServiceClient(_channel);
        Templates = new V1.TemplateService.TemplateServiceClient(_channel);
        Units = new V1.UnitService.UnitServiceClient(_channel);
    }

    public Uri Address { get; }

    public GrpcChannel Channel => _channel;

    /// <summary>The typed client.</summary>
    public ThiDuaClient Client { get; }

    /// <summary>The generated stub, for what the typed client hides.</summary>
    public V1.RenderService.RenderServiceClient Rendering { get; }

    /// <summary>The generated stub, for what the typed client hides.</summary>
    public V1.TemplateService.TemplateServiceClient Templates { get; }

    /// <summary>The generated stub, for what the typed client hides.</summary>
    public V1.UnitService.UnitServiceClient Units { get; }

    public static async Task<RunningService> StartAsync(ServiceOptions? options = null, Action<WebApplicationBuilder>? configure = null)
    {
        var app = ThiDuaService.Build((options ?? new ServiceOptions()) with { Urls = ["http://127.0.0.1:0"] }, configure);
        await app.StartAsync();
        return new RunningService(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _channel.Dispose();
        await _app.DisposeAsync();
    }
}
