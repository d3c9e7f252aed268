using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace ThiDua.Grpc.Health;

/// <summary>Adds the health service to a server.</summary>
public static class HealthRegistration
{
    /// <summary>Adds the <see cref="HealthRegistry"/> in which the server keeps its health.</summary>
    /// <param name="services">The server's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGrpcHealth(this IServiceCollection services)
    {
        services.AddGrpc();
        services.TryAddSingleton<HealthRegistry>();
        return services;
    }

    /// <summary>
    /// Answers grpc.health.v1.Health. When the host begins to stop, the registry is closed, so that watchers hear of it and
    /// do not hold up the stop.
    /// </summary>
    /// <param name="endpoints">The server's endpoints.</param>
    /// <returns>Lets conventions be added to the endpoints.</returns>
    public static GrpcServiceEndpointConventionBuilder MapGrpcHealthService(this IEndpointRouteBuilder endpoints)
    {
        var registry = endpoints.ServiceProvider.GetRequiredService<HealthRegistry>();
        endpoints.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(registry.Close);
        return endpoints.MapGrpcService<HealthService>();
    }
}
