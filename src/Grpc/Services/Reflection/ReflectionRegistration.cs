using Google.Protobuf.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using AlphaReflection = Grpc.Reflection.V1Alpha.ServerReflection;
using V1Reflection = Grpc.Reflection.V1.ServerReflection;

namespace ThiDua.Grpc.Reflection;

/// <summary>Adds server reflection to a server.</summary>
public static class ReflectionRegistration
{
    /// <summary>Says what the server tells about itself. The reflection services themselves are always listed.</summary>
    /// <param name="services">The server's services.</param>
    /// <param name="described">The gRPC services that the server answers, such as <c>RenderService.Descriptor</c>.</param>
    /// <param name="files">Files that no service imports and clients may need, such as those of error details.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGrpcReflection(
        this IServiceCollection services,
        IEnumerable<Google.Protobuf.Reflection.ServiceDescriptor> described,
        IEnumerable<FileDescriptor>? files = null)
    {
        services.AddGrpc();
        var catalogue = new ReflectionCatalogue([.. described, V1Reflection.Descriptor, AlphaReflection.Descriptor], files ?? []);
        return services.AddSingleton(new ReflectionAnswers(catalogue));
    }

    /// <summary>Answers grpc.reflection.v1 and grpc.reflection.v1alpha.</summary>
    /// <param name="endpoints">The server's endpoints.</param>
    /// <returns>The same endpoints.</returns>
    public static IEndpointRouteBuilder MapGrpcReflectionServices(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<ReflectionService>();
        endpoints.MapGrpcService<AlphaReflectionService>();
        return endpoints;
    }
}
