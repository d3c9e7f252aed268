using Grpc.Core;
using Grpc.Health.V1;
using HealthBase = Grpc.Health.V1.Health.HealthBase;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace ThiDua.Grpc.Health;

/// <summary>Answers grpc.health.v1 from the <see cref="HealthRegistry"/>.</summary>
/// <param name="registry">Holds the health of each service.</param>
public sealed class HealthService(HealthRegistry registry) : HealthBase
{
    private const int LongestList = 100;

    /// <inheritdoc />
    public override Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context) =>
        registry.Find(request.Service) is { } state
            ? Task.FromResult(Response(state))
            : throw new RpcException(new Status(StatusCode.NotFound, $"The server has no service '{request.Service}'."));

    /// <inheritdoc />
    public override Task<HealthListResponse> List(HealthListRequest request, ServerCallContext context)
    {
        var states = registry.States;
        if (states.Count > LongestList)
            throw new RpcException(new Status(StatusCode.ResourceExhausted, $"There are {states.Count} services, over {LongestList}."));
        var response = new HealthListResponse();
        foreach (var (service, state) in states)
            response.Statuses.Add(service, Response(state));
        return Task.FromResult(response);
    }

    /// <inheritdoc />
    public override async Task Watch(
        HealthCheckRequest request,
        IServerStreamWriter<HealthCheckResponse> responseStream,
        ServerCallContext context)
    {
        await foreach (var state in registry.WatchAsync(request.Service, context.CancellationToken))
            await responseStream.WriteAsync(Response(state), context.CancellationToken);
    }

    private static HealthCheckResponse Response(HealthState? state) => new()
    {
        Status = state switch
        {
            HealthState.Serving => ServingStatus.Serving,
            HealthState.NotServing => ServingStatus.NotServing,
            HealthState.Unknown => ServingStatus.Unknown,
            _ => ServingStatus.ServiceUnknown,
        },
    };
}
