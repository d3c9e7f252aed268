using System.IO.Compression;
using Google.Rpc;
using Grpc.Health.V1;
using Grpc.Net.Compression;
using Grpc.Reflection.V1;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Grpc.Health;
using ThiDua.Grpc.Reflection;
using ThiDua.Service.Errors;
using ThiDua.Service.Rpc;
using ThiDua.V1;
using AlphaReflection = Grpc.Reflection.V1Alpha.ServerReflection;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace ThiDua.Service.Hosting;

/// <summary>The service as a program: everything wired, ready to be started.</summary>
public static class ThiDuaService
{
    /// <summary>Answers other than documents, such as a large schema, are never held to a limit below this.</summary>
    private const int LeastAnswerBytes = 4 * 1024 * 1024;

    private static readonly ServiceDescriptor[] Described =
    [
        TemplateService.Descriptor, RenderService.Descriptor, UnitService.Descriptor, AgencyService.Descriptor, LocalizationService.Descriptor,
        Health.Descriptor, ServerReflection.Descriptor, AlphaReflection.Descriptor,
    ];

    /// <summary>Builds a service. It reads no settings but these, writes no log unless told where, and listens once started.</summary>
    /// <param name="options">How to run it.</param>
    /// <param name="configure">Adds to it before it is built: logging, more template sources, another clock.</param>
    /// <exception cref="ArgumentException">The options cannot be met.</exception>
    /// <exception cref="StartException">Rules, fonts or the profiles' directory cannot be used.</exception>
    public static WebApplication Build(ServiceOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        RequireClearText(options.Urls);

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. options.Urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http2);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        AddRpc(builder.Services, options);
        builder.Services.AddPipeline(options);
        configure?.Invoke(builder);

        var app = builder.Build();
        app.MapGrpcService<TemplateGrpcService>();
        app.MapGrpcService<RenderGrpcService>();
        app.MapGrpcService<UnitGrpcService>();
        app.MapGrpcService<AgencyGrpcService>();
        app.MapGrpcService<LocalizationGrpcService>();
        app.MapGrpcHealthService();
        app.MapGrpcReflectionServices();
        var health = app.Services.GetRequiredService<HealthRegistry>();
        foreach (var service in Described)
        {
            health.Set(service.FullName, HealthState.Serving);
        }

        return app;
    }

    private static void AddRpc(IServiceCollection services, ServiceOptions options)
    {
        services.AddGrpc(grpc =>
        {
            grpc.MaxReceiveMessageSize = options.MaxRequestBytes;
            grpc.MaxSendMessageSize = Math.Max(options.MaxOutputBytes, LeastAnswerBytes);
            grpc.ResponseCompressionAlgorithm = "gzip";
            grpc.ResponseCompressionLevel = CompressionLevel.Fastest;
            grpc.CompressionProviders = [new GzipCompressionProvider(CompressionLevel.Fastest)];
            grpc.Interceptors.Add<FailureInterceptor>();
        });
        services.AddGrpcHealth();
        services.AddGrpcReflection(Described, [StatusReflection.Descriptor, ErrorDetailsReflection.Descriptor]);
    }

    private static void RequireClearText(IReadOnlyList<string> urls)
    {
        if (urls.Count == 0)
        {
            throw new ArgumentException("The service needs a URL to listen on.", nameof(urls));
        }

        if (urls.FirstOrDefault(url => !url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            throw new ArgumentException($"The service listens in clear text: '{other}' does not begin with http://.", nameof(urls));
        }
    }
}
