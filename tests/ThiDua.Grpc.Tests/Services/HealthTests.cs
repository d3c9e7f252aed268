using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Net.Client;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Grpc.Health;
using ThiDua.Grpc.Tests.Loopback;
using HealthClient = Grpc.Health.V1.Health.HealthClient;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace ThiDua.Grpc.Tests.Services;

/// <summary>grpc.health.v1 over a real connection.</summary>
public sealed class HealthTests : IAsyncLifetime
{
    private LoopbackServer? _server;
    private GrpcChannel? _channel;

    private LoopbackServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    private HealthRegistry Registry => Server.Services.GetRequiredService<HealthRegistry>();

    private HealthClient Client => new(_channel);

    public async Task InitializeAsync()
    {
        _server = await LoopbackServer.StartAsync(services: services => services.AddGrpcHealth(), map: app => app.MapGrpcHealthService());
        _channel = _server.Connect();
    }

    public async Task DisposeAsync()
    {
        _channel?.Dispose();
        await Server.DisposeAsync();
    }

    [Theory]
    [InlineData(HealthState.Serving, ServingStatus.Serving)]
    [InlineData(HealthState.NotServing, ServingStatus.NotServing)]
    [InlineData(HealthState.Unknown, ServingStatus.Unknown)]
    public async Task A_service_reports_the_health_that_was_set(HealthState state, ServingStatus status)
    {
        Registry.Set("thidua.v1.Render", state);

        Assert.Equal(status, (await Client.CheckAsync(Of("thidua.v1.Render"))).Status);
    }

    [Fact]
    public async Task The_whole_server_is_serving_until_said_otherwise()
    {
        Assert.Equal(ServingStatus.Serving, (await Client.CheckAsync(Of(""))).Status);
        Registry.Set(HealthRegistry.WholeServer, HealthState.NotServing);
        Assert.Equal(ServingStatus.NotServing, (await Client.CheckAsync(Of(""))).Status);
    }

    [Fact]
    public async Task Checking_an_unknown_service_is_not_found()
    {
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await Client.CheckAsync(Of("thidua.v1.None")));

        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
        Assert.Contains("thidua.v1.None", failure.Status.Detail);
    }

    [Fact]
    public async Task A_list_has_every_service_and_the_whole_server()
    {
        Registry.Set("b", HealthState.NotServing);
        Registry.Set("a", HealthState.Serving);
        Registry.Set("gone", HealthState.Serving);
        Registry.Remove("gone");

        var list = await Client.ListAsync(new HealthListRequest());

        Assert.Equal(
            ["'' Serving", "'a' Serving", "'b' NotServing"],
            list.Statuses.Select(entry => $"'{entry.Key}' {entry.Value.Status}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_list_of_more_than_a_hundred_services_exhausts_resources()
    {
        for (var service = 1; service <= 100; service++)
            Registry.Set($"s{service}", HealthState.Serving);

        var failure = await Assert.ThrowsAsync<RpcException>(async () => await Client.ListAsync(new HealthListRequest()));

        Assert.Equal(StatusCode.ResourceExhausted, failure.StatusCode);
    }

    [Fact]
    public async Task A_watch_sends_the_present_health_at_once_and_then_each_change()
    {
        Registry.Set("a", HealthState.Serving);
        using var watch = Client.Watch(Of("a"));

        Assert.Equal(ServingStatus.Serving, await NextAsync(watch));
        Registry.Set("other", HealthState.NotServing);
        Registry.Set("a", HealthState.Serving);
        Registry.Set("a", HealthState.NotServing);
        Assert.Equal(ServingStatus.NotServing, await NextAsync(watch));
        Registry.Set("a", HealthState.Serving);
        Assert.Equal(ServingStatus.Serving, await NextAsync(watch));
    }

    [Fact]
    public async Task A_watch_on_an_unknown_service_stays_open_until_it_is_known_and_hears_when_it_is_forgotten()
    {
        using var watch = Client.Watch(Of("later"));

        Assert.Equal(ServingStatus.ServiceUnknown, await NextAsync(watch));
        Registry.Set("later", HealthState.Serving);
        Assert.Equal(ServingStatus.Serving, await NextAsync(watch));
        Registry.Remove("later");
        Assert.Equal(ServingStatus.ServiceUnknown, await NextAsync(watch));
    }

    [Fact]
    public async Task A_watcher_that_lags_far_behind_still_hears_the_last_change()
    {
        await using var watch = Registry.WatchAsync("a").GetAsyncEnumerator();
        Assert.True(await watch.MoveNextAsync());
        for (var change = 0; change < 1_000; change++)
            Registry.Set("a", change % 2 == 0 ? HealthState.Serving : HealthState.NotServing);
        Registry.Set("a", HealthState.Unknown);
        Registry.Close();

        var last = watch.Current;
        var heard = 0;
        for (; await watch.MoveNextAsync(); heard++)
            last = watch.Current;

        Assert.Equal((HealthState.NotServing, 64), (last, heard));
    }

    [Fact]
    public async Task Stopping_the_server_tells_watchers_and_is_not_held_up_by_them()
    {
        using var watch = Client.Watch(Of(""));
        Assert.Equal(ServingStatus.Serving, await NextAsync(watch));

        await Server.StopAsync().WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(ServingStatus.NotServing, await NextAsync(watch));
        Assert.False(await watch.ResponseStream.MoveNext());
        Assert.Equal(StatusCode.OK, watch.GetStatus().StatusCode);
        Registry.Set("", HealthState.Serving);
        Assert.Equal(HealthState.NotServing, Registry.Find(""));
    }

    private static HealthCheckRequest Of(string service) => new() { Service = service };

    private static async Task<ServingStatus> NextAsync(AsyncServerStreamingCall<HealthCheckResponse> watch)
    {
        Assert.True(await watch.ResponseStream.MoveNext().WaitAsync(TimeSpan.FromSeconds(10)));
        return watch.ResponseStream.Current.Status;
    }
}
