using Google.Rpc;
using Grpc.Core;
using ThiDua.Client;
using ThiDua.Service.Hosting;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service;

/// <summary>Profiles of agencies over a real connection.</summary>
public sealed class AgencyProfileTests : IAsyncLifetime
{
    private readonly ProfileDirectory _directory = new();
    private RunningService? _service;

    private ThiDuaClient Client => _service!.Client;

    public async Task InitializeAsync() =>
        _service = await RunningService.StartAsync(new ServiceOptions { ProfileDirectory = _directory.Path });

    public async Task DisposeAsync()
    {
        await _service!.DisposeAsync();
        _directory.Dispose();
    }

    [Fact]
    public async Task A_profile_comes_back_as_it_was_stored_and_outlives_the_service()
    {
        var stored = await Client.PutProfileAsync(Agencies.Unit, Agencies.Profile(), expectedVersion: 0);
        await using var other = await RunningService.StartAsync(new ServiceOptions { ProfileDirectory = _directory.Path });

        var found = await other.Client.GetProfileAsync("03390");

        Assert.Equal(("03390", Agencies.Unit, 1), (stored.Version.Unit, stored.Version.UnitName, stored.Version.Version));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", stored.Version.SavedAt);
        Assert.Empty(stored.Diagnostics);
        Assert.Equal(stored.Version, found.Version);
        Assert.Equal(Agencies.Profile(), found.Profile);
    }

    [Fact]
    public async Task A_unit_without_a_profile_has_the_empty_one_as_version_0()
    {
        var none = await Client.GetProfileAsync(Agencies.Unit);

        Assert.Equal((0, "", true), (none.Version.Version, none.Version.SavedAt, none.Version.IsEmpty));
        Assert.Equal(new AgencyProfile(), none.Profile);
    }

    [Fact]
    public async Task Without_a_directory_the_service_says_that_profiles_will_be_lost()
    {
        await using var service = await RunningService.StartAsync();

        var stored = await service.Client.PutProfileAsync(Agencies.Unit, Agencies.Profile());

        var remark = Assert.Single(stored.Diagnostics);
        Assert.Equal(("PROFILE_NOT_LASTING", Severity.Warning), (remark.Code, remark.Severity));
        Assert.Equal(1, (await service.Client.GetProfileAsync(Agencies.Unit)).Version.Version);
    }

    [Fact]
    public async Task A_change_of_what_another_has_changed_is_aborted_with_a_reason_for_the_clerk()
    {
        await Client.PutProfileAsync(Agencies.Unit, Agencies.Profile());

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => Client.PutProfileAsync(Agencies.Unit, new AgencyProfile(), 0));

        Assert.Equal((StatusCode.Aborted, "PROFILE_CHANGED"), (failure.StatusCode, failure.Reason));
        Assert.Contains("đang ở phiên bản 1, không phải 0", failure.Message, StringComparison.Ordinal);
        Assert.Equal(Agencies.Profile(), (await Client.GetProfileAsync(Agencies.Unit)).Profile);
    }

    [Fact]
    public async Task Versions_are_listed_oldest_first_and_an_empty_one_loses_none()
    {
        await Client.PutProfileAsync(Agencies.Unit, Agencies.Profile());
        await Client.PutProfileAsync(Agencies.Unit, new AgencyProfile());

        var versions = await Client.ListProfileVersionsAsync(Agencies.Unit).ToListAsync();

        Assert.Equal([(1, false), (2, true)], versions.Select(v => (v.Version, v.IsEmpty)));
        Assert.Equal(Agencies.Profile(), (await Client.GetProfileAsync(Agencies.Unit, 1)).Profile);
        Assert.True((await Client.GetProfileAsync(Agencies.Unit)).Version.IsEmpty);
    }

    [Fact]
    public async Task A_version_that_does_not_exist_is_not_found_by_name()
    {
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await new AgencyService.AgencyServiceClient(_service!.Channel)
            .GetProfileAsync(new GetProfileRequest { Unit = Agencies.Unit, Version = 7 }));

        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
        var resource = StatusDetails.Of<ResourceInfo>(failure)!;
        Assert.Equal(("thidua.v1.AgencyProfile", "03390/7"), (resource.ResourceType, resource.ResourceName));
    }

    [Fact]
    public async Task Units_with_profiles_are_listed_page_by_page_and_a_damaged_file_hides_no_other()
    {
        foreach (var unit in new[] { "03390", "03388", "03385" })
            await Client.PutProfileAsync(unit, Agencies.Profile());
        await File.WriteAllTextAsync(_directory.File("03388", "000001.json"), "{");
        var stub = new AgencyService.AgencyServiceClient(_service!.Channel);

        var first = await stub.ListProfilesAsync(new ListProfilesRequest { PageSize = 2 });
        var rest = await stub.ListProfilesAsync(new ListProfilesRequest { PageSize = 2, PageToken = first.NextPageToken });
        var damaged = await Assert.ThrowsAsync<ThiDuaException>(() => Client.GetProfileAsync("03388"));

        Assert.Equal(["03385", "03388"], first.Profiles.Select(p => p.Unit));
        Assert.Equal(["03390"], rest.Profiles.Select(p => p.Unit));
        Assert.Equal((3, ""), (first.TotalSize, rest.NextPageToken));
        Assert.Equal(("", 1), (first.Profiles[0].Problem, first.Profiles[0].Version));
        Assert.Contains("03388/000001.json bị hỏng", first.Profiles[1].Problem, StringComparison.Ordinal);
        Assert.Equal((StatusCode.FailedPrecondition, "PROFILE_DAMAGED"), (damaged.StatusCode, damaged.Reason));
        Assert.Contains("03388/000001.json", damaged.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await Client.PutProfileAsync("03388", Agencies.Profile())).Version.Version);
    }

    [Fact]
    public async Task A_page_token_of_another_list_is_a_violation()
    {
        foreach (var unit in new[] { "03390", "03388" })
            await Client.PutProfileAsync(unit, Agencies.Profile());
        var stub = new AgencyService.AgencyServiceClient(_service!.Channel);
        var token = (await stub.ListProfilesAsync(new ListProfilesRequest { PageSize = 1 })).NextPageToken;

        var failure = await Assert.ThrowsAsync<RpcException>(
            async () => await stub.ListProfileVersionsAsync(new ListProfileVersionsRequest { Unit = "03390", PageToken = token }));

        Assert.Equal("page_token", StatusDetails.Of<BadRequest>(failure)!.FieldViolations.Single().Field);
    }

    [Fact]
    public async Task An_unknown_unit_is_a_violation_of_every_call()
    {
        const string unit = "xã Không Có Đâu";
        Task[] calls =
        [
            Client.GetProfileAsync(unit), Client.PutProfileAsync(unit, new AgencyProfile()), Client.ListBodiesAsync(unit),
            Client.DeriveFrameAsync(new DeriveFrameRequest { Unit = unit, Kind = "plan" }),
            Client.ListProfileVersionsAsync(unit).ToListAsync().AsTask(),
        ];

        foreach (var call in calls)
        {
            var failure = await Assert.ThrowsAsync<ThiDuaException>(() => call);
            Assert.Equal(("unit", "UNIT_NOT_FOUND"), (failure.Problems.Single().Field, failure.Problems.Single().Reason));
        }
    }
}
