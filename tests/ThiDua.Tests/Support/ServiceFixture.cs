namespace ThiDua.Tests.Support;

/// <summary>One running service with default options, shared by the tests of a class.</summary>
public sealed class ServiceFixture : IAsyncLifetime
{
    private RunningService? _service;

    public RunningService Service => _service ?? throw new InvalidOperationException("The service is not started.");

    public async Task InitializeAsync() => _service = await RunningService.StartAsync();

    public async Task DisposeAsync() => await Service.DisposeAsync();
}
